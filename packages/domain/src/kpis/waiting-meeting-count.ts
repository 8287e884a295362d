import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const waitingMeetingCount = defineKpi({
  name: 'waiting-meeting-count',
  owner: 'field-sales',
  question: {
    ja: '予定した商談のうち、結果がまだ分からないものは何件か',
    en: 'Of how many meetings is the outcome not known yet?',
  },
  label: { ja: '実施待ちの商談の件数', en: 'Meetings to come' },
  formula: {
    ja: '期間内の予定のうち、これから行うか、結果がまだ記録されていない商談の件数（予定日基準）',
    en: 'Meetings due in the period that are still to come or whose outcome nobody has recorded, by the day they are planned for',
  },
  unit: 'count',
  of: 'meetings',
  on: 'startsAt',
  creditedTo: 'ownerId',
  measure: count(isOneOf('state', 'booked')),
});
