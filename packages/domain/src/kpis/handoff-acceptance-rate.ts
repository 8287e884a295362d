import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const handoffAcceptanceRate = defineKpi({
  name: 'handoff-acceptance-rate',
  owner: 'inside-sales',
  question: {
    ja: '渡した引き継ぎのうち、どれだけが受け入れられたか',
    en: 'Of the handoffs that were decided, what share was accepted?',
  },
  label: { ja: '受入率', en: 'Acceptance rate' },
  formula: {
    ja: '受入 ÷ 判断済み（受入 + 差し戻し + 期限切れ）、判断日基準。兼任で本人から本人へ渡したものは除く',
    en: 'Accepted ÷ decided (accepted + returned + expired), by the day of the decision; passes to oneself stay out',
  },
  unit: 'ratio',
  of: 'handoffs',
  on: 'decidedAt',
  measure: share({
    of: [isOneOf('state', 'accepted', 'returned', 'expired'), isOneOf('isSelf', 0)],
    that: [isOneOf('state', 'accepted')],
  }),
});
