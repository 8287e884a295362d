import { useMemo, useRef, useState } from 'react';

/** The rows that a bulk act is to take. */
export interface Selection {
  keys: ReadonlySet<string>;
  /** Adds or removes a row; with `isRange` all rows from the last one touched to this one, as they stand in `order`. */
  toggle: (key: string, order: readonly string[], isRange: boolean) => void;
  /** These and no others. */
  choose: (keys: readonly string[]) => void;
}

export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | undefined>(undefined);
  return useMemo(
    () => ({
      keys,
      choose: (chosen) => setKeys(new Set(chosen)),
      toggle: (key, order, isRange) => {
        const from = isRange ? order.indexOf(anchor.current ?? key) : -1;
        anchor.current = key;
        setKeys((before) => (from < 0 ? flip(before, key) : withRange(before, order, [from, order.indexOf(key)])));
      },
    }),
    [keys],
  );
}

function flip(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

function withRange(keys: ReadonlySet<string>, order: readonly string[], ends: [number, number]): ReadonlySet<string> {
  const [first, last] = ends.toSorted((a, b) => a - b) as [number, number];
  return new Set([...keys, ...order.slice(first, last + 1)]);
}
