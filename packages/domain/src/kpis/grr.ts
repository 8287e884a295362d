import { defineKpi } from './define-kpi.ts';
import { retainedMoney } from './measures.ts';

export const grr = defineKpi({
  name: 'grr',
  owner: 'customer-success',
  question: {
    ja: '期首の顧客から得るMRRのうち、減額と解約のあとに残ったのはどれだけか',
    en: 'Of the MRR that we had at the start, what share was left after contraction and churn?',
  },
  label: { ja: 'GRR（総売上継続率）', en: 'Gross revenue retention' },
  formula: {
    ja: '（期首MRR − 減額 − 解約）÷ 期首MRR。期首の顧客のみ、100%を超えない。指定がなければ直近12か月',
    en: '(start MRR − contraction − churn) ÷ start MRR of the customers present at the start, never above 100 %; the last 12 months unless asked',
  },
  unit: 'ratio',
  of: 'customers',
  on: 'period',
  measure: retainedMoney({ kept: 'grossMinor', of: 'startMinor' }),
});
