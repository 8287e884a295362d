import type { DayPeriod } from '@tasuki/db';
import { badUserInput } from '../errors.ts';
import type { PeriodInput } from './kpi.input.ts';

/** The period of an input as days where the organisation is; BAD_USER_INPUT when it holds no day. */
export function readDayPeriod({ from, to }: PeriodInput, timeZone: string): DayPeriod {
  if (from >= to) throw badUserInput('The period ends before it begins: `to` is the first day outside.');
  // The scalar reads a day as midnight UTC.
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10), timeZone };
}
