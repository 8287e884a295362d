import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { type Chosen, useOwnSettings } from './own-settings.ts';
import { PREFERENCES, SET_PREFERENCES } from './profile-queries.ts';

interface Kept {
  /** What the server holds; what was never chosen is as on this device. */
  values: Chosen;
  /** The choices that this device shows as the server holds them: until then a difference is only the screen coming after. */
  arrived: Set<string>;
}

/**
 * Brings the person's choices from the server to this device once they are in, and what they choose here to the
 * server: from the menu, the bar, the shortcut sheet or the profile alike.
 */
export function KeepPreferences() {
  const client = useApolloClient();
  const { chosen, choose } = useOwnSettings();
  const kept = useRef<Kept | undefined>(undefined);
  const current = useRef({ chosen, choose });
  current.current = { chosen, choose };
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const { data } = await client.query({ query: PREFERENCES, fetchPolicy: 'network-only' });
      if (isGone || !data) return;
      const { locale, theme, density, hasSingleKeys } = data.viewer.preferences;
      const stored = Object.entries({ locale, theme, density, hasSingleKeys }).filter(([, value]) => value !== null);
      const here = current.current;
      kept.current = keep({ ...here.chosen, ...Object.fromEntries(stored) }, here.chosen);
      here.choose(Object.fromEntries(stored));
    };
    // Without an answer this device simply goes on with its own choices.
    void ask().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [client]);
  useEffect(() => {
    const before = kept.current;
    if (!before) return;
    const changed = namesOf(chosen).filter((name) => {
      if (before.values[name] === chosen[name]) before.arrived.add(name);
      return before.values[name] !== chosen[name] && before.arrived.has(name);
    });
    if (changed.length === 0) return;
    const input = Object.fromEntries(changed.map((name) => [name, chosen[name]]));
    kept.current = { ...before, values: { ...before.values, ...input } };
    // What could not be kept still holds on this device, and is kept with the next choice.
    void client.mutate({ mutation: SET_PREFERENCES, variables: { input } }).catch(() => {
      kept.current = before;
    });
  }, [client, chosen]);
  return null;
}

function keep(values: Chosen, shown: Chosen): Kept {
  return { values, arrived: new Set(namesOf(values).filter((name) => values[name] === shown[name])) };
}

function namesOf(chosen: Chosen): (keyof Chosen)[] {
  return Object.keys(chosen) as (keyof Chosen)[];
}
