import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const opportunityCount = defineKpi({
  name: 'opportunity-count',
  owner: 'field-sales',
  question: { ja: '何件の案件が始まったか', en: 'How many opportunities were opened?' },
  label: { ja: '案件数', en: 'Opportunities' },
  formula: {
    ja: '期間内に開始した案件の件数（開始日基準）',
    en: 'Opportunities opened in the period, by the day of opening',
  },
  unit: 'count',
  definition: 'opportunity',
  of: 'opportunities',
  on: 'openedAt',
  measure: count(),
});
