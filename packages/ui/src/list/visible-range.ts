interface Range {
  startIndex: number;
  endIndex: number;
  overscan: number;
  count: number;
}

/** The indexes to mount: what is visible, a little around it, and the active row wherever it is. */
export function withActiveRow({ startIndex, endIndex, overscan, count }: Range, active: number): number[] {
  const from = Math.max(startIndex - overscan, 0);
  const to = Math.min(endIndex + overscan, count - 1);
  const indexes = Array.from({ length: Math.max(to - from + 1, 0) }, (_, offset) => from + offset);
  if (active < 0 || active >= count || (active >= from && active <= to)) return indexes;
  return active < from ? [active, ...indexes] : [...indexes, active];
}
