import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const noShowCount = defineKpi({
  name: 'no-show-count',
  owner: 'inside-sales',
  question: { ja: '予定した商談のうち、何件でお客様が現れなかったか', en: 'How many meetings did the customer miss?' },
  label: { ja: '来訪・接続なしの件数', en: 'No-shows' },
  formula: {
    ja: '期間内の予定でお客様が現れなかった商談の件数（予定日基準）',
    en: 'Meetings due in the period that the customer missed, by the day they were planned for',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'meetings',
  on: 'startsAt',
  creditedTo: 'bookedBy',
  measure: count(isOneOf('state', 'no-show')),
});
