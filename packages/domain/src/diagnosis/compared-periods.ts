import { addDays, addMonths, type Day } from '../days.ts';

export interface DaySpan {
  from: Day;
  /** The first day outside. */
  to: Day;
}

export const WEEKS_COMPARED = 13;
const TEAM_MONTHS = 12;

/** The thirteen weeks up to a day. Of cohorts that ripen, those that have had their time. */
export function spanUpTo(today: Day, ripensAfterDays = 0): DaySpan {
  const to = addDays(today, -ripensAfterDays);
  return { from: addDays(to, -7 * WEEKS_COMPARED), to };
}

/**
 * What a span is compared with, the better choice first: the same weeks a year before, which have the same holidays and the
 * same end of the fiscal year; the weeks right before, where there is no year yet.
 */
export function spansBefore({ from, to }: DaySpan): readonly [DaySpan, DaySpan] {
  const days = 7 * 52;
  return [
    { from: addDays(from, -days), to: addDays(to, -days) },
    { from: addDays(from, -7 * WEEKS_COMPARED), to: from },
  ];
}

/** Teams are compared over a year: few deals a quarter become customers. */
export const teamSpan = (today: Day): DaySpan => ({ from: addMonths(today, -TEAM_MONTHS), to: today });

/** The weeks of a span, oldest first. */
export function weeksOf({ from, to }: DaySpan): DaySpan[] {
  const weeks: DaySpan[] = [];
  for (let start = from; start < to; start = addDays(start, 7)) weeks.push({ from: start, to: addDays(start, 7) });
  return weeks;
}
