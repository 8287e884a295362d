import { type KeyboardEvent, useRef, useState } from 'react';

/** What a mark takes to be reached by arrow keys. */
export interface MarkProps {
  ref: (element: SVGElement | HTMLElement | null) => void;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * One stop of the Tab key for a whole picture, and the arrow keys inside: from mark to mark, and over a row of `perRow`
 * with the other two. Home and End go to the ends.
 */
export function useMarks(count: number, perRow = 1): (index: number) => MarkProps {
  const elements = useRef<(SVGElement | HTMLElement | null)[]>([]);
  const [current, setCurrent] = useState(0);
  const steps: Record<string, (from: number) => number> = {
    ArrowRight: (from) => from + 1,
    ArrowLeft: (from) => from - 1,
    ArrowDown: (from) => from + perRow,
    ArrowUp: (from) => from - perRow,
    Home: () => 0,
    End: () => count - 1,
  };
  const stop = Math.min(current, Math.max(count - 1, 0));
  return (index) => ({
    ref: (element) => {
      elements.current[index] = element;
    },
    tabIndex: index === stop ? 0 : -1,
    onFocus: () => setCurrent(index),
    onKeyDown: (event) => {
      const to = steps[event.key]?.(index);
      if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      elements.current[to]?.focus();
    },
  });
}
