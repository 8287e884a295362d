import { defineKpi } from './define-kpi.ts';
import { count, isNoneOf, isOneOf } from './measures.ts';

export const mqlCount = defineKpi({
  name: 'mql-count',
  owner: 'marketing',
  question: { ja: '何件のリードをMQLとして引き継いだか', en: 'How many leads did we pass on as MQLs?' },
  label: { ja: 'MQL数（IS へ引き継いだ件数）', en: 'MQLs (passed to inside sales)' },
  formula: {
    ja: '期間内にマーケティングからインサイドセールスへ引き継いだ件数（引き継ぎ日基準。下書き・取り下げを除く）',
    en: 'Passes from marketing to inside sales in the period, by the day of the offer; drafts and withdrawals stay out',
  },
  unit: 'count',
  definition: 'mql',
  of: 'handoffs',
  on: 'offeredAt',
  measure: count(
    isOneOf('fromDepartment', 'marketing'),
    isOneOf('toDepartment', 'inside-sales'),
    isNoneOf('state', 'draft', 'withdrawn'),
  ),
});
