import { defineKpi } from './define-kpi.ts';
import { count, isKnown } from './measures.ts';

export const leadWinCount = defineKpi({
  name: 'lead-win-count',
  owner: 'marketing',
  question: { ja: '何件のリードが受注に至ったか', en: 'How many of our leads became a won deal?' },
  label: { ja: 'リード受注数', en: 'Leads won' },
  formula: { ja: '期間内に受注したリードの件数（受注日基準）', en: 'Leads won in the period, by the date of the win' },
  unit: 'count',
  of: 'leads',
  on: 'wonAt',
  measure: count(isKnown('wonAt')),
});
