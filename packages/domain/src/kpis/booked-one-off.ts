import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const bookedOneOff = defineKpi({
  name: 'booked-one-off',
  owner: 'field-sales',
  question: { ja: '初期費用をいくら受注したか', en: 'How much did we sign in one-off fees?' },
  label: { ja: '受注額の内訳: 初期費用', en: 'Bookings: one-off fees' },
  formula: {
    ja: '期間内に契約した契約の初期費用の合計（税抜、契約日基準、通貨ごと）',
    en: 'One-off fees of the contracts signed in the period, without tax, by the day of signing, per currency',
  },
  unit: 'money',
  of: 'bookings',
  on: 'signedAt',
  measure: total('oneOffMinor'),
});
