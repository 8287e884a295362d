import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const leadCount = defineKpi({
  name: 'lead-count',
  owner: 'marketing',
  question: { ja: '何件のリードを獲得したか', en: 'How many leads did we win?' },
  label: { ja: 'リード数', en: 'Leads' },
  formula: {
    ja: '期間内に獲得したリードの件数（獲得日基準）',
    en: 'Leads captured in the period, by the date of entry',
  },
  unit: 'count',
  of: 'leads',
  on: 'enteredAt',
  measure: count(),
});
