import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const renewalCount = defineKpi({
  name: 'renewal-count',
  owner: 'customer-success',
  question: { ja: '何件の契約が更新されたか', en: 'How many contracts were renewed?' },
  label: { ja: '契約更新数', en: 'Renewals' },
  formula: {
    ja: '期間内に更新された契約の件数（自動更新を含む、更新を記録した日基準）',
    en: 'Contracts renewed in the period, automatic ones too, by the day of the renewal',
  },
  unit: 'count',
  of: 'renewals',
  on: 'renewedAt',
  measure: count(isOneOf('isRenewed', 1)),
});
