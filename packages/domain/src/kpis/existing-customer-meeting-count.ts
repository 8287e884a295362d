import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const existingCustomerMeetingCount = defineKpi({
  name: 'existing-customer-meeting-count',
  owner: 'customer-success',
  question: {
    ja: '既存のお客様と何件の商談を実施したか',
    en: 'How many sales meetings did we hold with existing customers?',
  },
  label: { ja: '既存顧客向け商談化数', en: 'Meetings with existing customers' },
  formula: {
    ja: '期間内に有効な契約を持つ顧客と実施した商談の件数（実施日基準）',
    en: 'Meetings held in the period with accounts under contract on that day, by the day they were held',
  },
  unit: 'count',
  of: 'meetings',
  on: 'heldAt',
  creditedTo: 'ownerId',
  measure: count(isOneOf('isWithCustomer', 1), isOneOf('state', 'held')),
});
