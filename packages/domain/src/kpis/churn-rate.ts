import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const churnRate = defineKpi({
  name: 'churn-rate',
  owner: 'customer-success',
  question: {
    ja: '期首の顧客のうち、期末までにどれだけが離れたか',
    en: 'Of the customers present at the start, what share was lost by the end?',
  },
  label: { ja: 'チャーンレート（顧客数）', en: 'Churn rate (customers)' },
  formula: {
    ja: '期末に契約のない顧客 ÷ 期首の有料顧客。複数契約の一部終了は減額であり解約ではない。指定がなければ直近12か月',
    en: 'Customers with nothing left at the end ÷ paying customers at the start; one of two contracts ended is contraction, not a loss; the last 12 months unless asked',
  },
  unit: 'ratio',
  isLowerBetter: true,
  of: 'customers',
  on: 'period',
  measure: share({ of: [], that: [isOneOf('isLost', 1)] }),
});
