import { defineKpi } from './define-kpi.ts';
import { total } from './measures.ts';

export const forecastAmount = defineKpi({
  name: 'forecast-amount',
  owner: 'field-sales',
  question: {
    ja: '月初の時点で、その月にいくらの受注を見込んでいたか',
    en: 'What did we expect to win, when the month began?',
  },
  label: { ja: '月初の受注見込み額', en: 'Forecast at the start of the month' },
  formula: {
    ja: '期間内の各月の月初時点で進行中で、受注予定日がその月だった案件の「金額 × フェーズの確度」の合計（金額・予定日・フェーズは月初時点の記録、通貨ごと）',
    en: 'Amount × probability of the stage of the deals that were open at the start of each month and expected to close in it; amount, date and stage as they stood then, per currency',
  },
  unit: 'money',
  of: 'forecasts',
  on: 'month',
  measure: total('weightedMinor'),
});
