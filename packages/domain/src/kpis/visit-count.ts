import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const visitCount = defineKpi({
  name: 'visit-count',
  owner: 'field-sales',
  question: { ja: '何件の訪問を行ったか', en: 'How many visits did we pay?' },
  label: { ja: '訪問件数', en: 'Visits' },
  formula: {
    ja: '期間内に実施した訪問の件数（実施日基準）',
    en: 'Visits held in the period, by the day they were held',
  },
  unit: 'count',
  of: 'meetings',
  on: 'heldAt',
  creditedTo: 'ownerId',
  measure: count(isOneOf('kind', 'visit'), isOneOf('state', 'held')),
});
