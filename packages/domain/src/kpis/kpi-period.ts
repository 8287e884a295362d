import { addDays, addMonths, type Day } from '../days.ts';
import type { Kpi } from './define-kpi.ts';

/** Days in the organisation's zone, the last one outside; null = without an end. */
export interface KpiPeriod {
  from: Day | null;
  to: Day | null;
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
