import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const contractChurnRate = defineKpi({
  name: 'contract-churn-rate',
  owner: 'customer-success',
  question: { ja: '契約のうち、どれだけが終了したか', en: 'Of the contracts, what share ended?' },
  label: { ja: 'チャーンレート（契約数）', en: 'Churn rate (contracts)' },
  formula: {
    ja: '期間内に終了した契約 ÷ 期首に有効な契約（契約終了日基準）。期間の指定がなければ、終了した契約 ÷ 開始済みの全契約',
    en: 'Contracts ended in the period ÷ contracts running at its start, by the end of the contract; without a period, all ended ÷ all begun',
  },
  unit: 'ratio',
  isLowerBetter: true,
  of: 'running-contracts',
  on: 'period',
  measure: share({ of: [], that: [isOneOf('isEnded', 1)] }),
});
