import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';

/** How many rows before the last loaded one the next page is asked for. */
const AHEAD = 8;

interface LoadedRows {
  /** What the first row is known by. */
  first: string | undefined;
  loaded: number;
  /** Loaded or not. */
  count: number;
  onLoadMore: (() => Promise<unknown>) | undefined;
}

/** What came of asking for the next page. */
export interface Following {
  hasFailed: boolean;
  retry: () => void;
}

/** Asks for the next page when the end of the loaded rows comes near; where that fails, once more only when told to. */
export function useLoadMore(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  { first, loaded, count, onLoadMore }: LoadedRows,
): Following {
  // Other rows, or more of them, have not failed.
  const place = `${first} ${loaded} ${count}`;
  const last = virtualizer.getVirtualItems().at(-1)?.index ?? 0;
  const [failedAt, setFailedAt] = useState<string>();
  // Asked for when the end comes near, and not because the page made the function anew.
  const latest = useRef(onLoadMore);
  latest.current = onLoadMore;
  const load = useCallback(() => {
    setFailedAt(undefined);
    latest.current?.().catch(() => setFailedAt(place));
  }, [place]);
  const hasFailed = failedAt === place && loaded < count;
  const isNear = loaded < count && last >= loaded - AHEAD;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling on asks again for what has not come
  useEffect(() => {
    if (isNear && !hasFailed) load();
  }, [isNear, load, last]);
  return { hasFailed, retry: load };
}
