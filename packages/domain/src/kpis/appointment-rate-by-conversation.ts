import { contactOutcomes } from '../inside-sales/call-outcomes.ts';
import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const appointmentRateByConversation = defineKpi({
  name: 'appointment-rate-by-conversation',
  owner: 'inside-sales',
  question: {
    ja: '担当者と話せた架電のうち、どれだけがアポイントになったか',
    en: 'Of the calls with a real conversation, what share became an appointment?',
  },
  label: { ja: 'アポ率（アポ ÷ 会話）', en: 'Appointment rate (÷ conversations)' },
  formula: {
    ja: 'アポ獲得となった架電 ÷ 担当者と会話できた架電（架電日基準）',
    en: 'Calls that ended with an appointment ÷ calls with a real conversation, by the time of the call',
  },
  unit: 'ratio',
  of: 'calls',
  on: 'calledAt',
  measure: share({ of: [isOneOf('outcome', ...contactOutcomes)], that: [isOneOf('outcome', 'appointment')] }),
});
