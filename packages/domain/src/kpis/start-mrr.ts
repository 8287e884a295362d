import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const startMrr = defineKpi({
  name: 'start-mrr',
  owner: 'customer-success',
  question: { ja: '期首の顧客から毎月いくらを得ていたか', en: 'How much MRR did we have at the start?' },
  label: { ja: '期首MRR', en: 'MRR at the start' },
  formula: {
    ja: '期首の有料顧客のMRRの合計（通貨ごと）。指定がなければ12か月前',
    en: 'MRR of the customers present at the start, per currency; 12 months ago unless asked',
  },
  unit: 'money',
  of: 'customers',
  on: 'period',
  measure: total('startMinor'),
});
