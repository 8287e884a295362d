import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const salCount = defineKpi({
  name: 'sal-count',
  owner: 'inside-sales',
  question: { ja: '引き継がれたリードのうち、何件を受け入れたか', en: 'How many leads did inside sales accept?' },
  label: { ja: 'SAL数（IS が受け入れた件数）', en: 'SALs (accepted by inside sales)' },
  formula: {
    ja: '期間内にインサイドセールスがマーケティングから受け入れた件数（受入日基準）',
    en: 'Passes from marketing that inside sales accepted in the period, by the day of the decision',
  },
  unit: 'count',
  definition: 'sal',
  of: 'handoffs',
  on: 'decidedAt',
  measure: count(
    isOneOf('fromDepartment', 'marketing'),
    isOneOf('toDepartment', 'inside-sales'),
    isOneOf('state', 'accepted'),
  ),
});
