import { defineKpi } from './define-kpi.ts';
import { isOneOf, mean } from './measures.ts';

export const csat = defineKpi({
  name: 'csat',
  owner: 'customer-success',
  question: { ja: 'お客様はどれだけ満足しているか', en: 'How satisfied are our customers?' },
  label: { ja: 'CSAT（平均点、5点満点）', en: 'CSAT (mean of 5)' },
  formula: {
    ja: '満足度アンケートの平均点（1〜5、回答日基準）',
    en: 'The mean score of satisfaction surveys, 1 to 5, by the day of the answer',
  },
  unit: 'points',
  of: 'surveys',
  on: 'answeredAt',
  measure: mean('score', isOneOf('kind', 'csat')),
});
