import { defineKpi } from './define-kpi.ts';
import { count, isNoneOf } from './measures.ts';

export const passCount = defineKpi({
  name: 'pass-count',
  owner: 'inside-sales',
  question: { ja: '次の部門へ何件を引き継いだか', en: 'How much did we pass on?' },
  label: { ja: '引き継ぎ件数', en: 'Passes' },
  formula: {
    ja: '期間内に提出した引き継ぎの件数（提出日基準、全部門間。下書き・取り下げを除く。兼任で本人から本人へ渡したものを含む）',
    en: 'Passes offered in the period between any departments, by the day of the offer; drafts and withdrawals stay out, passes to oneself are included',
  },
  unit: 'count',
  of: 'handoffs',
  on: 'offeredAt',
  measure: count(isNoneOf('state', 'draft', 'withdrawn')),
});
