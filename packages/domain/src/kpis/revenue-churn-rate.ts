import { defineKpi } from './define-kpi.ts';
import { retainedMoney } from './measures.ts';

export const revenueChurnRate = defineKpi({
  name: 'revenue-churn-rate',
  owner: 'customer-success',
  question: {
    ja: '期首のMRRのうち、解約でどれだけを失ったか',
    en: 'Of the MRR that we had at the start, what share was lost with the customers who left?',
  },
  label: { ja: 'チャーンレート（金額）', en: 'Churn rate (revenue)' },
  formula: {
    ja: '期首の顧客が全契約を終えて失われたMRR ÷ 期首MRR（減額を含まない）。指定がなければ直近12か月',
    en: 'MRR lost with customers present at the start who left ÷ start MRR, contraction aside; the last 12 months unless asked',
  },
  unit: 'ratio',
  isLowerBetter: true,
  of: 'customers',
  on: 'period',
  measure: retainedMoney({ kept: 'churnMinor', of: 'startMinor' }),
});
