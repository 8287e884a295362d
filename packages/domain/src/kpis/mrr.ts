import { defineKpi } from './define-kpi.ts';
import { balance } from './measures.ts';

export const mrr = defineKpi({
  name: 'mrr',
  owner: 'customer-success',
  question: { ja: '毎月の経常収益はいくらか', en: 'How much recurring revenue do we have per month?' },
  label: { ja: 'MRR（月次経常収益）', en: 'MRR' },
  formula: {
    ja: '期間末日（指定がなければ本日）までのMRR増減の累計（一時費用を含まない、通貨ごと）',
    en: 'All MRR movements up to the end of the period (today without one), no one-offs, per currency',
  },
  unit: 'money',
  of: 'mrr-movements',
  on: 'effectiveOn',
  measure: balance('amountMinor'),
});
