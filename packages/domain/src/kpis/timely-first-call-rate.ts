import { defineKpi } from './define-kpi.ts';
import { isNoneOf, isOneOf, share } from './measures.ts';

export const timelyFirstCallRate = defineKpi({
  name: 'timely-first-call-rate',
  owner: 'inside-sales',
  question: {
    ja: 'マーケティングから渡されたリードのうち、どれだけに5日以内に架電したか',
    en: 'Of the leads that marketing passed, what share was called within five days?',
  },
  label: { ja: '5日以内の初回架電率', en: 'First call within five days' },
  formula: {
    ja: '引き継ぎ日から5日以内に架電したリード ÷ マーケティングからインサイドセールスへの引き継ぎ（引き継ぎ日基準。下書き・取り下げ・差し戻しと、本人から本人へ渡したものは除く）',
    en: 'Leads called within five days of the offer ÷ passes from marketing to inside sales, by the day of the offer; drafts, withdrawals, returns and passes to oneself stay out',
  },
  unit: 'ratio',
  of: 'handoffs',
  on: 'offeredAt',
  ripensAfterDays: 5,
  measure: share({
    of: [
      isOneOf('fromDepartment', 'marketing'),
      isOneOf('toDepartment', 'inside-sales'),
      isNoneOf('state', 'draft', 'withdrawn', 'returned'),
      isOneOf('isSelf', 0),
    ],
    that: [isOneOf('isCalledInTime', 1)],
  }),
});
