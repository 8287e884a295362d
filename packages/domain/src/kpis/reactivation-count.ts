import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const reactivationCount = defineKpi({
  name: 'reactivation-count',
  owner: 'customer-success',
  question: { ja: '一度離れたお客様が何件戻ったか', en: 'How many customers came back after leaving?' },
  label: { ja: '再開件数', en: 'Reactivations' },
  formula: {
    ja: '期間内の契約再開と、再契約を伝える解約報告の件数（適用日・報告日基準）',
    en: 'Reactivations of the ledger and churn reports that tell of one in the period, by their day',
  },
  unit: 'count',
  of: 'reactivations',
  on: 'returnedOn',
  measure: count(),
});
