import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const acquisitionCost = defineKpi({
  name: 'acquisition-cost',
  owner: 'marketing',
  question: { ja: '新規顧客の獲得にいくらかけたか', en: 'How much did we spend to win the customers of this period?' },
  label: { ja: '獲得費用（3か月前の営業・マーケティング費用）', en: 'Acquisition cost (three months before)' },
  formula: {
    ja: '期間の3か月前のマーケティング・インサイドセールス・フィールドセールスの費用（人件費とキャンペーンを含む、通貨ごと）',
    en: 'Costs of marketing, inside and field sales three months before the period, people and campaigns included, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  isEntered: true,
  of: 'costs',
  on: 'acquiresOn',
  measure: total('amountMinor', isOneOf('department', 'marketing', 'inside-sales', 'field-sales')),
});
