import { defineKpi } from './define-kpi.ts';
import { isKnown, total } from './measures.ts';

export const campaignCost = defineKpi({
  name: 'campaign-cost',
  owner: 'marketing',
  question: { ja: 'キャンペーンにいくらかけたか', en: 'How much did we spend on campaigns?' },
  label: { ja: 'キャンペーン費用', en: 'Cost of campaigns' },
  formula: {
    ja: '期間内の各月に割り当てたキャンペーン費用の合計（人件費を含まない、月基準、通貨ごと）',
    en: 'Costs of campaigns spread over the months of the period, without people, by month, per currency',
  },
  unit: 'money',
  isLowerBetter: true,
  of: 'costs',
  on: 'spentOn',
  measure: total('amountMinor', isKnown('campaignId')),
});
