import type { Formats } from '@tasuki/i18n';

/** When somebody next does something about a deal: the one sign that tells a live deal from a sleeping one. */
export type NextActivity = 'overdue' | 'today' | 'future' | 'none';

/** Compares days, not moments: a meeting at 9 is still "today" at noon. */
export function nextActivity(at: string | null | undefined, now: Date, formats: Pick<Formats, 'dayKey'>): NextActivity {
  if (!at) return 'none';
  const day = formats.dayKey(at);
  const today = formats.dayKey(now);
  if (day === today) return 'today';
  return day < today ? 'overdue' : 'future';
}

const DAY_MILLISECONDS = 86_400_000;

/** Whole days since a moment, counted in the organisation's calendar. */
export function daysSince(at: string, now: Date, formats: Pick<Formats, 'dayKey'>): number {
  return Math.round((Date.parse(formats.dayKey(now)) - Date.parse(formats.dayKey(at))) / DAY_MILLISECONDS);
}

/** A third of the usual sales cycle of 92 days in one stage: longer than that a deal sleeps. */
export const STALE_AFTER_DAYS = 30;
