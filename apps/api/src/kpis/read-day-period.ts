import type { DayPeriod } from '@tasuki/db';
import { faultOfPeriod } from '@tasuki/domain';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import type { PeriodInput } from './kpi.input.ts';

/** The period of an input as days where the organisation is; BAD_USER_INPUT when nothing can be counted in it. */
export function readDayPeriod({ from, to }: PeriodInput, timeZone: string): DayPeriod {
  const period = { from: readDay(from), to: readDay(to) };
  const fault = faultOfPeriod(period);
  if (fault) throw badUserInput(fault);
  return { ...period, timeZone };
}
