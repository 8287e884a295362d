import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const wonAmount = defineKpi({
  name: 'won-amount',
  owner: 'field-sales',
  question: { ja: 'いくら受注したか', en: 'How much did we win?' },
  label: { ja: '受注額', en: 'Bookings' },
  formula: {
    ja: '期間内に受注した案件の金額の合計（税抜、受注日基準、通貨ごと）',
    en: 'The sum of the amounts of opportunities won in the period, without tax, by the day of the win, per currency',
  },
  unit: 'money',
  of: 'opportunities',
  on: 'wonAt',
  measure: total('amountMinor', isOneOf('state', 'won')),
});
