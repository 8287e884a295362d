import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const appointmentRateByCall = defineKpi({
  name: 'appointment-rate-by-call',
  owner: 'inside-sales',
  question: {
    ja: '架電のうち、どれだけがアポイントになったか',
    en: 'Of the calls we made, what share became an appointment?',
  },
  label: { ja: 'アポ率（アポ ÷ 架電）', en: 'Appointment rate (÷ calls)' },
  formula: {
    ja: 'アポ獲得となった架電 ÷ 架電数（架電日基準）',
    en: 'Calls that ended with an appointment ÷ calls, by the time of the call',
  },
  unit: 'ratio',
  of: 'calls',
  on: 'calledAt',
  measure: share({ of: [], that: [isOneOf('outcome', 'appointment')] }),
});
