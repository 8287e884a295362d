import { addDays, isDay } from '@tasuki/domain/days';
import type { UrlState } from '../app/url-state.ts';

/** From the first day on, until before the last one. */
export interface Period {
  from: string;
  to: string;
}

const FIRST_DAY = '1970-01-01';
const LAST_DAY = '9999-12-30';

/** The period in the address, both days inside and each of them free to be left out; null for all time, and for what is no period. */
export function periodOf({ from, to }: UrlState): Period | null {
  if ([from, to].some((day) => day !== undefined && !isDay(day)) || (!from && !to)) return null;
  const period = { from: from ?? FIRST_DAY, to: addDays(to ?? LAST_DAY, 1) };
  return period.from < period.to ? period : null;
}
