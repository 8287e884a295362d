import { defineKpi } from './define-kpi.ts';
import { isKnown, total } from './measures.ts';

export const bookedContractValue = defineKpi({
  name: 'booked-contract-value',
  owner: 'field-sales',
  question: {
    ja: '契約期間全体でいくらの契約を結んだか',
    en: 'What are the contracts signed in the period worth over their terms?',
  },
  label: { ja: '受注額の内訳: 契約総額', en: 'Bookings: contract value' },
  formula: {
    ja: '期間内に契約した契約の「月額 × 契約月数 + 初期費用」の合計（税抜、契約日基準、契約時の条件、通貨ごと）。期間の定めのない契約は除く',
    en: 'Monthly fee × months of the term + one-off fees of the contracts signed in the period, without tax, as agreed on that day, per currency; contracts without an end stay out',
  },
  unit: 'money',
  of: 'bookings',
  on: 'signedAt',
  measure: total('totalMinor', isKnown('endsOn')),
});
