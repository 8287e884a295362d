import { defineKpi } from './define-kpi.ts';
import { days, isKnown, isOneOf } from './measures.ts';

export const passWaitDaysMedian = defineKpi({
  name: 'pass-wait-days-median',
  owner: 'inside-sales',
  question: { ja: '引き継ぎは何日で回答されているか', en: 'How long does a pass wait for its answer?' },
  label: { ja: '回答までの日数（中央値）', en: 'Days until a pass is answered (median)' },
  formula: {
    ja: '引き継ぎの提出から受入・差し戻しまでの経過時間の中央値（1日 = 24時間、判断日基準。期限切れと、兼任で本人から本人へ渡したものは除く）',
    en: 'Median time from the offer to acceptance or return (1 day = 24 hours), by the day of the decision; expired ones and passes to oneself stay out',
  },
  unit: 'days',
  isLowerBetter: true,
  of: 'handoffs',
  on: 'decidedAt',
  measure: days({
    by: 'median',
    from: 'offeredAt',
    to: 'decidedAt',
    isElapsed: true,
    where: [isOneOf('state', 'accepted', 'returned'), isOneOf('isSelf', 0), isKnown('offeredAt')],
  }),
});
