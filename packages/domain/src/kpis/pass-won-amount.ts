import { defineKpi } from './define-kpi.ts';
import { isOneOf, total } from './measures.ts';

export const passWonAmount = defineKpi({
  name: 'pass-won-amount',
  owner: 'inside-sales',
  question: { ja: 'トスアップした商談から、いくら受注したか', en: 'How much was won from what inside sales passed?' },
  label: { ja: 'トスアップからの受注額', en: 'Bookings from passes' },
  formula: {
    ja: '期間内に受注した案件のうち、インサイドセールスのトスアップから生まれたものの金額の合計（税抜、受注日基準、渡した人の実績、兼任者が自分に渡したものを含む、通貨ごと）',
    en: 'Amounts of opportunities won in the period that came from a pass of inside sales, without tax, by the day of the win, credited to the sender, passes to oneself included as in the win rate of passes, per currency',
  },
  unit: 'money',
  of: 'passed-deals',
  on: 'wonAt',
  measure: total('amountMinor', isOneOf('state', 'won')),
});
