import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const acceptedPassCount = defineKpi({
  name: 'accepted-pass-count',
  owner: 'inside-sales',
  question: { ja: '渡した引き継ぎのうち、何件が受け入れられたか', en: 'How many passes were accepted?' },
  label: { ja: '受け入れられた引き継ぎ件数', en: 'Passes accepted' },
  formula: {
    ja: '期間内に受け入れられた引き継ぎの件数（受入日基準、全部門間。兼任で本人から本人へ渡したものは除く）',
    en: 'Passes accepted in the period between any departments, by the day of the decision; passes to oneself stay out',
  },
  unit: 'count',
  of: 'handoffs',
  on: 'decidedAt',
  measure: count(isOneOf('state', 'accepted'), isOneOf('isSelf', 0)),
});
