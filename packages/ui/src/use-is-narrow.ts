import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether the element is narrower than the limit. The element, not the window: parts live in side panels too. */
export function useIsNarrow(ref: RefObject<HTMLElement | null>, limit: number): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setIsNarrow(element.clientWidth < limit);
    const observer = new ResizeObserver(() => setIsNarrow(element.clientWidth < limit));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, limit]);
  return isNarrow;
}
