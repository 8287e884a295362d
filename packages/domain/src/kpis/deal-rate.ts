import { defineKpi } from './define-kpi.ts';
import { isNoneOf, isOneOf, share } from './measures.ts';

export const dealRate = defineKpi({
  name: 'deal-rate',
  owner: 'inside-sales',
  question: {
    ja: 'トスアップのうち、どれだけが案件になったか',
    en: 'Of what inside sales passed, what share became a real deal?',
  },
  label: { ja: '案件化率（案件 ÷ トスアップ）', en: 'Deal rate (deals ÷ passes)' },
  formula: {
    ja: '案件になったトスアップ ÷ 期間内のトスアップ（引き継ぎ日基準、同じサイクルの案件。兼任で本人から本人へ渡したものを含む）',
    en: 'Passes that became a deal of the same cycle ÷ passes from inside to field sales in the period, by the day of the offer; passes to oneself included',
  },
  unit: 'ratio',
  definition: 'opportunity',
  of: 'handoffs',
  on: 'offeredAt',
  ripensAfterDays: 60,
  measure: share({
    of: [
      isOneOf('fromDepartment', 'inside-sales'),
      isOneOf('toDepartment', 'field-sales'),
      isNoneOf('state', 'draft', 'withdrawn'),
    ],
    that: [isOneOf('isDeal', 1)],
  }),
});
