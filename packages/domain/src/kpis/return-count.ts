import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const returnCount = defineKpi({
  name: 'return-count',
  owner: 'inside-sales',
  question: { ja: '引き継ぎのうち何件が差し戻されたか', en: 'How many passes were handed back?' },
  label: { ja: '差し戻し件数', en: 'Returns' },
  formula: {
    ja: '期間内に差し戻された引き継ぎの件数（判断日基準）',
    en: 'Passes returned in the period, by the day of the decision',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'handoffs',
  on: 'decidedAt',
  measure: count(isOneOf('state', 'returned')),
});
