import type { Day } from '../days.ts';
import { addMonths } from '../days.ts';
import { isSum, type Kpi } from '../kpis/define-kpi.ts';
import { wholeMonths } from './fiscal-year.ts';

/** A period as a KPI covers it; null = without an end. */
interface CoveredPeriod {
  from: Day | null;
  to: Day | null;
}

/**
 * The months that a figure is of, for targets and snapshots: what adds up is of every month of the period; a balance and a
 * rate over customers, which looks 12 months back, are of the month that they end with. Null where a month is cut.
 */
export function monthsOfFigure(kpi: Kpi, period: CoveredPeriod): Day[] | null {
  const { from, to } = period;
  if (!isOfItsEnd(kpi)) return wholeMonths(period);
  if (!to?.endsWith('-01')) return null;
  const isUsual = kpi.of !== 'customers' || from === addMonths(to, -12);
  return isUsual ? [addMonths(to, -1)] : null;
}

/** The period to ask for so that the figure is of that month. */
export function periodOfMonth(kpi: Kpi, month: Day): { from: Day; to: Day } {
  const to = addMonths(month, 1);
  return { from: kpi.of === 'customers' ? addMonths(to, -12) : month, to };
}

function isOfItsEnd({ of, measure }: Kpi): boolean {
  return of === 'customers' || measure.kind === 'balance';
}

/**
 * The target of several months from theirs: what adds up is added up; rates, durations and averages are the plain mean. Null
 * where one of the months has none: half a plan would look reached too early.
 */
export function targetOfMonths(kpi: Kpi, targets: readonly (number | undefined)[]): number | null {
  if (targets.length === 0) return null;
  let sum = 0;
  for (const target of targets) {
    if (target === undefined) return null;
    sum += target;
  }
  const addsUp = kpi.addsUp || isSum(kpi);
  return addsUp ? sum : sum / targets.length;
}

/** How much of the target is reached, 1 = exactly; where less is better, how far below it the figure stays. */
export function attainmentOf(kpi: Kpi, value: number | null, target: number): number | null {
  if (value === null) return null;
  const [reached, wanted] = kpi.isLowerBetter ? [target, value] : [value, target];
  return wanted === 0 ? null : reached / wanted;
}
