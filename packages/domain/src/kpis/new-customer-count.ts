import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const newCustomerCount = defineKpi({
  name: 'new-customer-count',
  owner: 'field-sales',
  question: { ja: '何社が新しく顧客になったか', en: 'How many customers did we gain?' },
  label: { ja: '新規顧客数', en: 'New customers' },
  formula: {
    ja: '期間内に初めて有料契約を開始した顧客の数（契約開始日基準）',
    en: 'Customers whose first paid contract began in the period, by its first day',
  },
  unit: 'count',
  of: 'mrr-movements',
  on: 'effectiveOn',
  measure: count(isOneOf('kind', 'new')),
});
