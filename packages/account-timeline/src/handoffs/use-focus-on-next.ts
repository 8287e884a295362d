import { type RefObject, useEffect, useRef } from 'react';

interface Row {
  readonly id: string;
}

interface FocusOnNext {
  /** What holds the cards, and what is shown in their place when none is left. */
  list: RefObject<HTMLDivElement | null>;
  /** Told just before a row is answered. */
  answer: (row: Row) => void;
}

/** Once an answered row has left the list, the focus goes to the card after it, or to the way on when none is left. */
export function useFocusOnNext(rows: readonly Row[]): FocusOnNext {
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<{ id: string; at: number } | undefined>(undefined);
  const answer = (row: Row) => {
    left.current = { id: row.id, at: rows.findIndex(({ id }) => id === row.id) };
  };
  useEffect(() => {
    if (!left.current || rows.some(({ id }) => id === left.current?.id)) return;
    const next = rows[left.current.at] ?? rows.at(-1);
    left.current = undefined;
    const place = next ? `[data-id="${CSS.escape(next.id)}"]` : 'a, button';
    list.current?.querySelector<HTMLElement>(place)?.focus();
  }, [rows]);
  return { list, answer };
}
