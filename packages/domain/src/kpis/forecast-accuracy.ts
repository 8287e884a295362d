import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const forecastAccuracy = defineKpi({
  name: 'forecast-accuracy',
  owner: 'field-sales',
  question: {
    ja: '月初の見込みは、実際の受注額にどれだけ近かったか',
    en: 'How close was the forecast to what was won?',
  },
  label: { ja: '見込み精度', en: 'Forecast accuracy' },
  formula: {
    ja: '1 − |月初の受注見込み額 − 受注額| ÷ 受注額（0未満は0、通貨ごと）。見込みや受注のない期間は計算できない。数か月では各月の見込みの合計と比べる',
    en: 'Accuracy = 1 − |forecast at the start of the month − bookings| ÷ bookings, never below 0, per currency; none without a forecast or a win; of several months their forecasts are added up',
  },
  unit: 'ratio',
  of: 'forecasts',
  on: 'month',
  measure: derived({ forecast: 'forecast-amount', won: 'won-amount' }, ({ forecast, won }) =>
    forecast && won && forecast.value > 0 && won.value > 0
      ? Math.max(0, 1 - Math.abs(forecast.value - won.value) / won.value)
      : null,
  ),
});
