import { useApolloClient } from '@apollo/client/react';
import { CHANGES_NOTHING_SHOWN, useViewer } from '@tasuki/apollo';
import { useEffect, useState } from 'react';
import { KEEP_TIMELINE_FILTER, TIMELINE_FILTER } from './timeline-queries.ts';

/** By person, so that whoever signs in next on this device does not get another's. */
const known = new Map<string, string>();

/**
 * The filter that this person used last, as an address holds it: on this device or another. Undefined until it is known;
 * empty where there is none.
 */
export function useRememberedFilter(): { remembered: string | undefined; remember: (filter: string) => void } {
  const client = useApolloClient();
  const { id } = useViewer();
  const [remembered, setRemembered] = useState(known.get(id));
  useEffect(() => {
    if (known.has(id)) return;
    const keep = (filter: string) => {
      if (!known.has(id)) known.set(id, filter);
      setRemembered(known.get(id));
    };
    client
      .query({ query: TIMELINE_FILTER, fetchPolicy: 'no-cache' })
      .then(({ data }) => keep(data?.viewer.preferences.timelineFilter ?? ''))
      // Without an answer the timeline opens as the app shows it to everybody.
      .catch(() => keep(''));
  }, [client, id]);
  const remember = (timelineFilter: string) => {
    known.set(id, timelineFilter);
    setRemembered(timelineFilter);
    // What could not be kept holds on this device, and is kept with the next choice.
    void client
      .mutate({
        mutation: KEEP_TIMELINE_FILTER,
        variables: { input: { timelineFilter } },
        fetchPolicy: 'no-cache',
        context: CHANGES_NOTHING_SHOWN,
      })
      .catch(() => {});
  };
  return { remembered, remember };
}
