import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const marketingCost = defineKpi({
  name: 'marketing-cost',
  owner: 'marketing',
  question: { ja: 'マーケティングにいくらかけたか', en: 'How much did we spend on marketing?' },
  label: { ja: 'マーケティング費用', en: 'Cost of marketing' },
  formula: {
    ja: '期間内の各月のマーケティングの費用（人件費・キャンペーンを含む、月基準、通貨ごと）',
    en: 'Costs of marketing in the months of the period, people and campaigns included, by month, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  isEntered: true,
  of: 'costs',
  on: 'spentOn',
  measure: total('amountMinor', isOneOf('department', 'marketing')),
});
