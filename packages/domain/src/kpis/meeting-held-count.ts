import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const meetingHeldCount = defineKpi({
  name: 'meeting-held-count',
  owner: 'field-sales',
  question: { ja: '何件の商談を実施したか', en: 'How many meetings took place?' },
  label: { ja: '商談実施数', en: 'Meetings held' },
  formula: {
    ja: '期間内に実施した面談・訪問の件数（実施日基準。来訪なし・取り消しは除く）',
    en: 'Meetings and visits held in the period, by the day they were held; no-shows and cancellations stay out',
  },
  unit: 'count',
  of: 'meetings',
  on: 'heldAt',
  creditedTo: 'ownerId',
  measure: count(isOneOf('state', 'held')),
});
