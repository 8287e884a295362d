import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const meetingRate = defineKpi({
  name: 'meeting-rate',
  owner: 'inside-sales',
  question: {
    ja: '獲得したリードのうち、どれだけが商談に至ったか',
    en: 'Of the leads that came in, what share reached a sales meeting?',
  },
  label: { ja: '商談化率（商談 ÷ リード）', en: 'Meeting rate (meetings ÷ leads)' },
  formula: {
    ja: '商談を実施したリード ÷ 期間内に獲得したリード（獲得日基準）',
    en: 'Leads with a meeting held at any time ÷ leads captured in the period, by the date of entry',
  },
  unit: 'ratio',
  of: 'leads',
  on: 'enteredAt',
  ripensAfterDays: 90,
  measure: share({ of: [], that: [isOneOf('hasMeeting', 1)] }),
});
