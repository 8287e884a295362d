import { defineKpi } from './define-kpi.ts';
import { retainedMoney } from './measures.ts';

export const renewalRateByAmount = defineKpi({
  name: 'renewal-rate-by-amount',
  owner: 'customer-success',
  question: {
    ja: '更新時期を迎えた契約金額のうち、どれだけが更新されたか',
    en: 'Of the monthly amount that fell due, what share was renewed?',
  },
  label: { ja: '契約更新率（金額）', en: 'Renewal rate (amount)' },
  formula: {
    ja: '更新後の月額（更新前の月額を上限とする）÷ 満了した契約の月額（満了日基準、通貨ごと）',
    en: 'Monthly amount renewed, capped at what was due, ÷ monthly amount of terms that ended, by their last day, per currency',
  },
  unit: 'ratio',
  of: 'renewals',
  on: 'dueOn',
  measure: retainedMoney({ kept: 'renewedMinor', of: 'dueMinor' }),
});
