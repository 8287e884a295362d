import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const ltv = defineKpi({
  name: 'ltv',
  owner: 'customer-success',
  question: {
    ja: '1社のお客様から生涯でいくらの粗利を得られるか',
    en: 'What gross profit does a customer bring over their lifetime?',
  },
  label: { ja: 'LTV（顧客生涯価値）', en: 'LTV' },
  formula: {
    ja: 'ARPA（年額、期首）× 粗利率 ÷ 年間チャーンレート（顧客数）。粗利率 =（経常売上 − カスタマーサクセス費用）÷ 経常売上。解約がない、または費用が未入力なら計算できない。直近12か月',
    en: 'Yearly ARPA at the start × gross margin ÷ yearly churn rate (customers); gross margin = (recurring revenue − cost of customer success) ÷ recurring revenue; none without churn or without costs entered; the last 12 months',
  },
  unit: 'money',
  of: 'customers',
  on: 'period',
  measure: derived(
    { churn: 'churn-rate', start: 'start-mrr', revenue: 'recurring-revenue', cost: 'success-cost' },
    ({ churn, start, revenue, cost }) =>
      churn && start && revenue && cost && churn.numerator > 0 && revenue.value > 0 && cost.value > 0
        ? ((12 * start.value) / churn.numerator) * (1 - cost.value / revenue.value)
        : null,
  ),
});
