import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const campaignWonAmount = defineKpi({
  name: 'campaign-won-amount',
  owner: 'marketing',
  question: { ja: 'キャンペーンから来たリードで、いくら受注したか', en: 'How much was won from leads of campaigns?' },
  label: { ja: 'キャンペーン経由の受注額', en: 'Bookings from campaigns' },
  formula: {
    ja: '期間内に受注した案件のうち、キャンペーンで獲得したリードから生まれたものの金額の合計（税抜、受注日基準、通貨ごと）',
    en: 'Amounts of opportunities won in the period whose lead came from a campaign, without tax, by the day of the win, per currency',
  },
  unit: 'money',
  of: 'opportunities',
  on: 'wonAt',
  measure: total('amountMinor', isOneOf('state', 'won'), isOneOf('hasCampaign', 1)),
});
