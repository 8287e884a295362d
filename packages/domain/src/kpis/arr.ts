import { defineKpi } from './define-kpi.ts';
import { balance } from './measures.ts';

export const arr = defineKpi({
  name: 'arr',
  owner: 'customer-success',
  question: { ja: '年間の経常収益はいくらか', en: 'How much recurring revenue do we have per year?' },
  label: { ja: 'ARR（年間経常収益）', en: 'ARR' },
  formula: {
    ja: '期間末日（指定がなければ本日）のMRR × 12（一時費用を含まない、通貨ごと）',
    en: 'MRR at the end of the period (today without one) × 12, no one-offs, per currency',
  },
  unit: 'money',
  of: 'mrr-movements',
  on: 'effectiveOn',
  measure: balance('yearlyMinor'),
});
