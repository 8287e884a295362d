import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const successCost = defineKpi({
  name: 'success-cost',
  owner: 'customer-success',
  question: { ja: 'お客様の支援にいくらかけたか', en: 'How much did we spend on serving customers?' },
  label: { ja: 'カスタマーサクセス費用', en: 'Cost of customer success' },
  formula: {
    ja: '期間内の各月のカスタマーサクセスの費用（人件費を含む、月基準、通貨ごと）',
    en: 'Costs of customer success in the months of the period, people included, by month, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  isEntered: true,
  of: 'costs',
  on: 'spentOn',
  measure: total('amountMinor', isOneOf('department', 'customer-success')),
});
