import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';

export type UrlState = Readonly<Record<string, string | undefined>>;

/** Reads the query of an address as plain strings: `?q=髙橋&holder=is`. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes the query; what is empty is left away, so that an untouched view has a short address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return text ? `?${text}` : '';
}

/**
 * What the address holds of a view: filters, sort, lens. `set` changes some of it and keeps the rest; by default without a
 * new history entry, because Back should leave the page and not undo each letter of a filter.
 */
export function useUrlState(): [UrlState, (change: UrlState, options?: { push?: boolean }) => void] {
  const address: UrlState = useSearch({ strict: false });
  // The router arrives a moment later, and a key pressed right after `j` already means the next row. Not `useOptimistic`: its
  // action would wait for the router, and the router waits until its address is on screen.
  const [ahead, setAhead] = useState<UrlState | undefined>();
  const lastTurn = useRef(0);
  const navigate = useNavigate();
  const set = useCallback(
    (change: UrlState, { push = false }: { push?: boolean } = {}) => {
      lastTurn.current += 1;
      const turn = lastTurn.current;
      setAhead((before) => ({ ...before, ...change }));
      const arrival = navigate({
        to: '.',
        search: ((before: UrlState) => ({ ...before, ...change })) as never,
        hash: true,
        replace: !push,
        resetScroll: false,
      });
      void arrival.finally(() => turn === lastTurn.current && setAhead(undefined));
    },
    [navigate],
  );
  return [ahead ? { ...address, ...ahead } : address, set];
}
