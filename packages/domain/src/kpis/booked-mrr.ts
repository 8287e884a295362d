import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const bookedMrr = defineKpi({
  name: 'booked-mrr',
  owner: 'field-sales',
  question: { ja: '月額でいくらの契約を結んだか', en: 'How much monthly revenue did we sign?' },
  label: { ja: '受注額の内訳: MRR（月額）', en: 'Bookings: MRR' },
  formula: {
    ja: '期間内に契約した契約の月額の合計（税抜、契約日基準、契約時の条件、初期費用を含まない、通貨ごと）',
    en: 'Monthly fees of the contracts signed in the period, without tax and one-off fees, as agreed on that day, per currency',
  },
  unit: 'money',
  of: 'bookings',
  on: 'signedAt',
  measure: total('monthlyMinor'),
});
