import type { Tone } from '@tasuki/ui';

const SOON_DAYS = 30;
const NEAR_DAYS = 90;

/** A renewal wants to be talked about 90 days ahead; 30 days before the deadline it is late, after it too late. */
export function deadlineTone(daysLeft: number): Tone {
  if (daysLeft < 0) return 'quiet';
  if (daysLeft <= SOON_DAYS) return 'bad';
  return daysLeft <= NEAR_DAYS ? 'warn' : 'ok';
}

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
