import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const campaignTouchCount = defineKpi({
  name: 'campaign-touch-count',
  owner: 'marketing',
  question: { ja: 'キャンペーンで何回お客様に接したか', en: 'How often did our campaigns reach someone?' },
  label: { ja: 'キャンペーン接点数', en: 'Campaign touches' },
  formula: {
    ja: '期間内の接点の件数（メール・ページ・フォーム・セミナー・名刺、発生日基準）',
    en: 'Touches in the period: mails, pages, forms, seminars, cards; by the day they happened',
  },
  unit: 'count',
  of: 'touches',
  on: 'occurredAt',
  measure: count(),
});
