import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const lostCount = defineKpi({
  name: 'lost-count',
  owner: 'field-sales',
  question: { ja: '何件の案件を失注したか', en: 'How many opportunities did we lose?' },
  label: { ja: '失注数', en: 'Deals lost' },
  formula: {
    ja: '期間内に失注した案件の件数（失注日基準）。日付のない取り込み分は期間を指定しない場合のみ数える',
    en: 'Opportunities lost in the period, by the day of the loss; imported ones without any date count only without a period',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'opportunities',
  on: 'lostAt',
  measure: count(isOneOf('state', 'lost')),
});
