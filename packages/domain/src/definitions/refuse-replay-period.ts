import { daysBetween, isDay } from '../days.ts';
import { type Refusal, refuse } from '../decision.ts';

/** Ten years: a replay is told part by part, and nobody waits longer for it. */
const MOST_DAYS = 3660;

/** Refuses days between which nothing entered or too much; `to` is the day after the last one. */
export function refuseReplayPeriod({ from, to }: { from: string; to: string }): Refusal | null {
  const total = isDay(from) && isDay(to) ? daysBetween(from, to) : 0;
  if (total >= 1 && total <= MOST_DAYS) return null;
  const message = `Give a first day and the day after the last one, ${MOST_DAYS} days on at most.`;
  return refuse('PERIOD_INVALID', message, { field: 'from' }).refused as Refusal;
}
