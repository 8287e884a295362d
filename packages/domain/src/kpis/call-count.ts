import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const callCount = defineKpi({
  name: 'call-count',
  owner: 'inside-sales',
  question: { ja: '何件の電話をかけたか', en: 'How many calls did we make?' },
  label: { ja: '架電数', en: 'Calls made' },
  formula: { ja: '期間内の発信件数（架電日基準）', en: 'Outbound attempts in the period, by the time of the call' },
  unit: 'count',
  of: 'calls',
  on: 'calledAt',
  measure: count(),
});
