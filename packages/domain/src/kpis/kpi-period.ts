import { addDays, addMonths, type Day } from '../days.ts';
import type { Kpi } from './define-kpi.ts';

/** Days in the organisation's zone, the last one outside; null = without an end. */
export interface KpiPeriod {
  from: Day | null;
  to: Day | null;
}

const EARLIEST: Day = '1900-01-01';
const LATEST: Day = '2200-01-01';
const LONGEST_MONTHS = 100 * 12;

/** Why nothing can be counted in a period, or null. The bounds keep a split by month to so many groups as a database can count. */
export function faultOfPeriod({ from, to }: { from: Day; to: Day }): string | null {
  if (from >= to) return 'The period ends before it begins: `to` is the first day outside.';
  if (from < EARLIEST || to > LATEST || to > addMonths(from, LONGEST_MONTHS))
    return `A period is at most 100 years long and lies between ${EARLIEST} and ${LATEST}.`;
  return null;
}

/** The period that a KPI covers, with what it covers where none was asked for. */
export function periodOf(kpi: Kpi, asked: { from: Day; to: Day } | null, today: Day): KpiPeriod {
  if (asked) return asked;
  const tomorrow = addDays(today, 1);
  switch (kpi.of) {
    case 'customers':
      // Counted from tomorrow, so that what happened today is inside and the two ends are 12 months apart.
      return { from: addMonths(tomorrow, -12), to: tomorrow };
    case 'running-contracts':
    case 'health':
    case 'costs':
    case 'reactivations':
    case 'revenue':
    case 'mrr-movements':
    case 'expansions':
    case 'forecasts':
      // A churn noted for next year has not happened; moments lie in the past by themselves.
      return { from: null, to: tomorrow };
    default:
      return { from: null, to: null };
  }
}
