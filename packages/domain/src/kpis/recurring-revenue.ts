import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const recurringRevenue = defineKpi({
  name: 'recurring-revenue',
  owner: 'customer-success',
  question: {
    ja: '期間内に経常収益としていくら売り上げたか',
    en: 'How much recurring revenue did we earn in the period?',
  },
  label: { ja: '経常売上（月次MRRの累計）', en: 'Recurring revenue (MRR month by month)' },
  formula: {
    ja: '期間内の各月末時点のMRRの合計（進行中の月を含む、通貨ごと）',
    en: 'The MRR of each month of the period at its end, this month included, per currency',
  },
  unit: 'money',
  of: 'revenue',
  on: 'earnedOn',
  measure: total('amountMinor'),
});
