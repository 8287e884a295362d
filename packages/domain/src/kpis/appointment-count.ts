import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const appointmentCount = defineKpi({
  name: 'appointment-count',
  owner: 'inside-sales',
  question: { ja: '何件のアポイントを獲得したか', en: 'How many meetings did we book?' },
  label: { ja: 'アポ獲得数', en: 'Appointments booked' },
  formula: {
    ja: '期間内に取り付けた面談の件数（獲得日基準。実施の有無は問わない）',
    en: 'Meetings booked in the period, by the day of booking, held or not',
  },
  unit: 'count',
  of: 'meetings',
  on: 'bookedAt',
  creditedTo: 'bookedBy',
  measure: count(),
});
