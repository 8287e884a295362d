export interface Trend {
  direction: 'up' | 'down' | 'flat';
  /** The share by which it changed, signed. */
  change: number;
}

// A tenth more or less from one month to the next is weather.
const FLAT_WITHIN = 0.1;

/** Undefined where one of the two months has no figures: there is nothing to compare. */
export function usageTrend(recent: number | null, before: number | null): Trend | undefined {
  if (recent === null || !before) return undefined;
  const change = (recent - before) / before;
  if (Math.abs(change) < FLAT_WITHIN) return { direction: 'flat', change };
  return { direction: change > 0 ? 'up' : 'down', change };
}
