import { defineKpi } from './define-kpi.ts';
import { isNoneOf, isOneOf, share } from './measures.ts';

export const passWinRate = defineKpi({
  name: 'pass-win-rate',
  owner: 'inside-sales',
  question: {
    ja: 'トスアップのうち、どれだけが受注に至ったか',
    en: 'Of what inside sales passed, what share was won?',
  },
  label: { ja: '受注率（受注 ÷ トスアップ）', en: 'Win rate (won ÷ passed)' },
  formula: {
    ja: '受注したトスアップ ÷ 期間内のトスアップ（引き継ぎ日基準、同じサイクルの案件。兼任で本人から本人へ渡したものを含む）',
    en: 'Passes whose deal of the same cycle was won ÷ passes from inside to field sales in the period, by the day of the offer; passes to oneself included',
  },
  unit: 'ratio',
  of: 'handoffs',
  on: 'offeredAt',
  ripensAfterDays: 180,
  measure: share({
    of: [
      isOneOf('fromDepartment', 'inside-sales'),
      isOneOf('toDepartment', 'field-sales'),
      isNoneOf('state', 'draft', 'withdrawn'),
    ],
    that: [isOneOf('isWon', 1)],
  }),
});
