import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const rescheduledMeetingCount = defineKpi({
  name: 'rescheduled-meeting-count',
  owner: 'inside-sales',
  question: {
    ja: '獲得したアポイントのうち、何件の日程が変わったか',
    en: 'How many of the meetings we booked were moved?',
  },
  label: { ja: 'リスケ件数（日程を変更した商談）', en: 'Meetings moved' },
  formula: {
    ja: '期間内に取り付けた面談のうち、日程を一度以上変更した件数（獲得日基準）',
    en: 'Meetings booked in the period that were moved at least once, by the day of booking',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'meetings',
  on: 'bookedAt',
  creditedTo: 'bookedBy',
  measure: count(isOneOf('isMoved', 1)),
});
