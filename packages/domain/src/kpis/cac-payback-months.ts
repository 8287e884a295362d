import { defineKpi } from './define-kpi.ts';
import { derived } from './measures.ts';

export const cacPaybackMonths = defineKpi({
  name: 'cac-payback-months',
  owner: 'marketing',
  question: {
    ja: '獲得費用を何か月で回収できるか',
    en: 'How many months does it take to earn back the cost of a customer?',
  },
  label: { ja: 'CAC回収期間（月）', en: 'CAC payback (months)' },
  formula: {
    ja: 'CAC ÷（ARPA 月額 × 粗利率）。ARPA と粗利率は LTV と同じ（直近12か月）',
    en: 'CAC ÷ (monthly ARPA × gross margin), both as for LTV; the last 12 months',
  },
  unit: 'months',
  isLowerBetter: true,
  of: 'customers',
  on: 'period',
  measure: derived(
    {
      customers: 'new-customer-count',
      acquisition: 'acquisition-cost',
      churn: 'churn-rate',
      start: 'start-mrr',
      revenue: 'recurring-revenue',
      cost: 'success-cost',
    },
    ({ customers, acquisition, churn, start, revenue, cost }) => {
      if (!(customers && acquisition && churn && start && revenue && cost)) return null;
      const earned = (start.value / churn.denominator) * (1 - cost.value / revenue.value);
      return earned > 0 && customers.value > 0 && acquisition.value > 0 && cost.value > 0
        ? acquisition.value / customers.value / earned
        : null;
    },
  ),
});
