import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const canceledMeetingCount = defineKpi({
  name: 'canceled-meeting-count',
  owner: 'inside-sales',
  question: { ja: '予定した商談のうち、何件が取り消されたか', en: 'How many meetings were called off?' },
  label: { ja: '取り消された商談の件数', en: 'Meetings canceled' },
  formula: {
    ja: '期間内の予定のうち、事前に取り消された商談の件数（予定日基準。来訪・接続なしは含まない）',
    en: 'Meetings due in the period that were called off beforehand, by the day they were planned for; no-shows stay out',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'meetings',
  on: 'startsAt',
  creditedTo: 'bookedBy',
  measure: count(isOneOf('state', 'canceled')),
});
