import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const downgradeCount = defineKpi({
  name: 'downgrade-count',
  owner: 'customer-success',
  question: { ja: '契約を引き下げたのは何件か', en: 'How many contracts were lowered?' },
  label: { ja: 'ダウングレード数', en: 'Downgrades' },
  formula: {
    ja: '期間内に減額された契約の件数（適用日基準、契約終了を除く）',
    en: 'Reductions of running contracts in the period, by their first day, ends aside',
  },
  unit: 'count',
  isLowerBetter: true,
  of: 'plan-changes',
  on: 'changedOn',
  measure: count(isOneOf('kind', 'downgrade')),
});
