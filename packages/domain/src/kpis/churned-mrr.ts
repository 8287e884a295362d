import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const churnedMrr = defineKpi({
  name: 'churned-mrr',
  owner: 'customer-success',
  question: { ja: '解約でいくらのMRRを失ったか', en: 'How much MRR did we lose to ended contracts?' },
  label: { ja: '解約MRR', en: 'Churned MRR' },
  formula: {
    ja: '期間内の解約によるMRR減少の合計（契約終了日基準、減額を含まない、通貨ごと）',
    en: 'MRR lost to churn in the period, by the end of the contract, contraction aside, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'mrr-movements',
  on: 'effectiveOn',
  measure: total('lostMinor', isOneOf('kind', 'churn')),
});
