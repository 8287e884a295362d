import { defineKpi } from './define-kpi.ts';
import { retainedMoney } from './measures.ts';

export const nrr = defineKpi({
  name: 'nrr',
  owner: 'customer-success',
  question: {
    ja: '期首の顧客から得るMRRは、期末にどれだけになったか',
    en: 'What has become of the MRR of the customers we had at the start?',
  },
  label: { ja: 'NRR（売上継続率）', en: 'Net revenue retention' },
  formula: {
    ja: '（期首MRR + 増額 − 減額 − 解約）÷ 期首MRR。期首の顧客のみ、新規と再開は含めない。指定がなければ直近12か月',
    en: '(start MRR + expansion − contraction − churn) ÷ start MRR of the customers present at the start; new business and reactivation outside; the last 12 months unless asked',
  },
  unit: 'ratio',
  of: 'customers',
  on: 'period',
  measure: retainedMoney({ kept: 'netMinor', of: 'startMinor' }),
});
