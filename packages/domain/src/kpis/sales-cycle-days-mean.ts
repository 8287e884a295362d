import { defineKpi } from './define-kpi.ts';
import { days, isKnown, isNoneOf, isOneOf } from './measures.ts';

export const salesCycleDaysMean = defineKpi({
  name: 'sales-cycle-days-mean',
  owner: 'field-sales',
  question: {
    ja: '初回商談から受注まで何日かかるか（平均）',
    en: 'How many days pass from the first meeting to the win (mean)?',
  },
  label: { ja: 'リードタイム（平均）', en: 'Sales cycle (mean)' },
  formula: {
    ja: '受注日 − 初回商談日の平均（暦日、受注日基準。商談の記録がない案件は案件の開始日から数え、日付が不明のものは除く）',
    en: 'The mean of win date − first meeting, in calendar days, by the date of the win; a deal without a meeting counts from its opening, unknown dates stay out',
  },
  unit: 'days',
  isLowerBetter: true,
  of: 'opportunities',
  on: 'wonAt',
  measure: days({
    by: 'mean',
    from: 'metAt',
    to: 'wonAt',
    where: [isOneOf('state', 'won'), isKnown('metAt'), isNoneOf('closedPrecision', 'unknown')],
  }),
});
