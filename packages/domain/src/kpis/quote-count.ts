import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const quoteCount = defineKpi({
  name: 'quote-count',
  owner: 'field-sales',
  question: { ja: '何件の見積書を提出したか', en: 'How many quotes did we submit?' },
  label: { ja: '見積書提出件数', en: 'Quotes submitted' },
  formula: {
    ja: '期間内に初めて提出した見積書の件数（提出日基準。改訂版は数えない）',
    en: 'Quotes submitted for the first time in the period, by the day of submission; revisions stay out',
  },
  unit: 'count',
  of: 'quotes',
  on: 'submittedAt',
  measure: count(isOneOf('revision', 1)),
});
