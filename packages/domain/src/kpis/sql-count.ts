import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const sqlCount = defineKpi({
  name: 'sql-count',
  owner: 'inside-sales',
  question: {
    ja: 'トスアップのうち、何件をフィールドセールスが受け入れたか',
    en: 'How many passes did field sales accept?',
  },
  label: { ja: 'SQL数（FS が受け入れた件数）', en: 'SQLs (accepted by field sales)' },
  formula: {
    ja: '期間内にフィールドセールスがインサイドセールスから受け入れた件数（受入日基準）',
    en: 'Passes from inside sales that field sales accepted in the period, by the day of the decision',
  },
  unit: 'count',
  definition: 'sql',
  of: 'handoffs',
  on: 'decidedAt',
  measure: count(
    isOneOf('fromDepartment', 'inside-sales'),
    isOneOf('toDepartment', 'field-sales'),
    isOneOf('state', 'accepted'),
  ),
});
