import { defineKpi } from './define-kpi.ts';
import { days, isKnown, isNoneOf, isOneOf } from './measures.ts';

export const salesCycleDaysMedian = defineKpi({
  name: 'sales-cycle-days-median',
  owner: 'field-sales',
  question: {
    ja: '初回商談から受注まで何日かかるか（中央値）',
    en: 'How many days pass from the first meeting to the win (median)?',
  },
  label: { ja: 'リードタイム（中央値）', en: 'Sales cycle (median)' },
  formula: {
    ja: '受注日 − 初回商談日の中央値（暦日、受注日基準。商談の記録がない案件は案件の開始日から数え、日付が不明のものは除く）',
    en: 'The median of win date − first meeting, in calendar days, by the date of the win; a deal without a meeting counts from its opening, unknown dates stay out',
  },
  unit: 'days',
  isLowerBetter: true,
  of: 'opportunities',
  on: 'wonAt',
  measure: days({
    by: 'median',
    from: 'metAt',
    to: 'wonAt',
    where: [isOneOf('state', 'won'), isKnown('metAt'), isNoneOf('closedPrecision', 'unknown')],
  }),
});
