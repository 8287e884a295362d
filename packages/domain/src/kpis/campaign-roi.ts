import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const campaignRoi = defineKpi({
  name: 'campaign-roi',
  owner: 'marketing',
  question: {
    ja: 'キャンペーンの費用は、何倍の受注になって戻ったか',
    en: 'What did campaigns bring back of what they cost?',
  },
  label: { ja: 'キャンペーンROI', en: 'Campaign ROI' },
  formula: {
    ja: '（キャンペーン経由の受注額 − キャンペーン費用）÷ キャンペーン費用（期間内、通貨ごと）',
    en: '(Bookings from campaigns − cost of campaigns) ÷ cost of campaigns, in the period, per currency',
  },
  unit: 'ratio',
  of: 'opportunities',
  on: 'wonAt',
  measure: derived({ won: 'campaign-won-amount', cost: 'campaign-cost' }, ({ won, cost }) =>
    won && cost && cost.value > 0 ? (won.value - cost.value) / cost.value : null,
  ),
});
