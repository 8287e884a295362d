import { defineKpi } from './define-kpi.ts';
import { days, isKnown, isNoneOf } from './measures.ts';

export const leadToWinDaysMean = defineKpi({
  name: 'lead-to-win-days-mean',
  owner: 'marketing',
  question: {
    ja: 'リードの獲得から受注まで何日かかるか（平均）',
    en: 'How many days pass from a lead coming in to the win (mean)?',
  },
  label: { ja: '獲得から受注までの日数（平均）', en: 'Days from lead to win (mean)' },
  formula: {
    ja: '受注日 − 獲得日の平均（組織のタイムゾーンの暦日、受注日基準。日時が不明のものは除く）',
    en: 'The mean of win date − entry date, in calendar days of the organisation, by the date of the win; unknown dates stay out',
  },
  unit: 'days',
  isLowerBetter: true,
  of: 'leads',
  on: 'wonAt',
  measure: days({
    by: 'mean',
    from: 'enteredAt',
    to: 'wonAt',
    where: [isKnown('wonAt'), isNoneOf('enteredPrecision', 'unknown'), isNoneOf('wonPrecision', 'unknown')],
  }),
});
