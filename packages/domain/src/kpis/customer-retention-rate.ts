import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const customerRetentionRate = defineKpi({
  name: 'customer-retention-rate',
  owner: 'customer-success',
  question: {
    ja: '期首の顧客のうち、どれだけが期末まで残ったか',
    en: 'Of the customers present at the start, what share stayed to the end?',
  },
  label: { ja: '顧客維持率（顧客数）', en: 'Customer retention (customers)' },
  formula: {
    ja: '1 − チャーンレート（顧客数）。同じ期間・同じ期首の顧客で計算。指定がなければ直近12か月',
    en: 'The rest to 100 % of the churn rate (customers) of the same period; the last 12 months unless asked',
  },
  unit: 'ratio',
  of: 'customers',
  on: 'period',
  measure: share({ of: [], that: [isOneOf('isLost', 0)] }),
});
