import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const cac = defineKpi({
  name: 'cac',
  owner: 'marketing',
  question: { ja: '新規顧客1社の獲得にいくらかかるか', en: 'What does it cost to win a customer?' },
  label: { ja: 'CAC（獲得費用 ÷ 新規顧客）', en: 'CAC (acquisition cost ÷ new customers)' },
  formula: {
    ja: '3か月前の営業・マーケティング費用（人件費を含む）÷ 期間内の新規顧客数（通貨ごと）',
    en: 'Costs of marketing and sales three months before, people included, ÷ customers gained in the period, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'mrr-movements',
  on: 'effectiveOn',
  measure: derived({ customers: 'new-customer-count', cost: 'acquisition-cost' }, ({ customers, cost }) =>
    customers && cost && customers.value > 0 && cost.value > 0 ? cost.value / customers.value : null,
  ),
});
