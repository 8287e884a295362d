import { defineKpi } from './define-kpi.ts';
import { isOneOf, netShare } from './measures.ts';

export const nps = defineKpi({
  name: 'nps',
  owner: 'customer-success',
  question: { ja: 'お客様はどれだけ私たちを薦めてくれるか', en: 'How likely are our customers to recommend us?' },
  label: { ja: 'NPS（推奨者％ − 批判者％）', en: 'NPS (% promoters − % detractors)' },
  formula: {
    ja: '9〜10点の割合 − 0〜6点の割合（−100〜100、回答日基準）',
    en: 'Share of 9–10 less share of 0–6, from −100 to 100, by the day of the answer',
  },
  unit: 'points',
  of: 'surveys',
  on: 'answeredAt',
  measure: netShare({
    of: [isOneOf('kind', 'nps')],
    plus: [isOneOf('score', 9, 10)],
    minus: [isOneOf('score', 0, 1, 2, 3, 4, 5, 6)],
  }),
});
