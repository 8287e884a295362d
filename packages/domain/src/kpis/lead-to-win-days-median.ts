import { defineKpi } from './define-kpi.ts';
import { days, isKnown, isNoneOf } from './measures.ts';

export const leadToWinDaysMedian = defineKpi({
  name: 'lead-to-win-days-median',
  owner: 'marketing',
  question: {
    ja: 'リードの獲得から受注まで何日かかるか（中央値）',
    en: 'How many days pass from a lead coming in to the win (median)?',
  },
  label: { ja: '獲得から受注までの日数（中央値）', en: 'Days from lead to win (median)' },
  formula: {
    ja: '受注日 − 獲得日の中央値（組織のタイムゾーンの暦日、受注日基準。日時が不明のものは除く）',
    en: 'The median of win date − entry date, in calendar days of the organisation, by the date of the win; unknown dates stay out',
  },
  unit: 'days',
  isLowerBetter: true,
  of: 'leads',
  on: 'wonAt',
  measure: days({
    by: 'median',
    from: 'enteredAt',
    to: 'wonAt',
    where: [isKnown('wonAt'), isNoneOf('enteredPrecision', 'unknown'), isNoneOf('wonPrecision', 'unknown')],
  }),
});
