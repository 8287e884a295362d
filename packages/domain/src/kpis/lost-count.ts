import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const lostCount = defineKpi({
  name: 'lost-count',
  owner: 'field-sales',
  question: { ja: '何件の案件を失注したか', en: 'How many opportunities did we lose?' },
  label: { ja: '失注数', en: 'Deals lost' },
  formula: {
    ja: '期間内に失注した案件の件数（失注日基準）',
    en: 'Opportunities lost in the period, by the day of the loss',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'opportunities',
  on: 'lostAt',
  measure: count(isOneOf('state', 'lost')),
});
