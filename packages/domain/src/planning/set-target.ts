import { type Refusal, refuse } from '../decision.ts';
import type { Kpi } from '../kpis/define-kpi.ts';

/** What a target may be set for. */
export const targetScopes = ['department', 'team', 'user'] as const;
export type TargetScope = (typeof targetScopes)[number];

export interface WantedTarget {
  month: string;
  /** In the KPI's unit; null takes the target away. */
  value: number | null;
}

/** Says no to a target that cannot be meant. */
export function refuseTarget(kpi: Kpi, { month, value }: WantedTarget): Refusal | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-01$/.test(month)) {
    return refuse('MONTH_INVALID', 'A target is set for a month, by its first day.', { field: 'month' }).refused;
  }
  if (value === null) return undefined;
  if (!Number.isFinite(value) || value < 0) {
    return refuse('TARGET_INVALID', 'A target is a number from zero upwards.', { field: 'value' }).refused;
  }
  if (kpi.unit === 'count' && !Number.isInteger(value)) {
    return refuse('TARGET_INVALID', 'This KPI counts whole things.', { field: 'value' }).refused;
  }
  // 300 instead of 0.3 is a slip of the pen; NRR above 100 % is a plan.
  if (kpi.unit === 'ratio' && value > 10) {
    return refuse('TARGET_INVALID', 'A ratio is given as 0.3 for 30 %.', { field: 'value' }).refused;
  }
  return undefined;
}
