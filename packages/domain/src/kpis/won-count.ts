import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const wonCount = defineKpi({
  name: 'won-count',
  owner: 'field-sales',
  question: { ja: '何件の案件を受注したか', en: 'How many opportunities did we win?' },
  label: { ja: '受注数', en: 'Deals won' },
  formula: {
    ja: '期間内に受注した案件の件数（受注日基準）',
    en: 'Opportunities won in the period, by the day of the win',
  },
  unit: 'count',
  of: 'opportunities',
  on: 'wonAt',
  measure: count(isOneOf('state', 'won')),
});
