import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const upgradeCount = defineKpi({
  name: 'upgrade-count',
  owner: 'customer-success',
  question: { ja: '契約を引き上げたのは何件か', en: 'How many contracts were raised?' },
  label: { ja: 'アップグレード数', en: 'Upgrades' },
  formula: {
    ja: '期間内に増額された契約の件数（適用日基準）',
    en: 'Raises of running contracts in the period, by their first day',
  },
  unit: 'count',
  of: 'plan-changes',
  on: 'changedOn',
  measure: count(isOneOf('kind', 'upgrade')),
});
