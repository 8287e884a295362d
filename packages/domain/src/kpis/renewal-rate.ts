import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const renewalRate = defineKpi({
  name: 'renewal-rate',
  owner: 'customer-success',
  question: {
    ja: '更新時期を迎えた契約のうち、どれだけが更新されたか',
    en: 'Of the contracts that fell due, what share was renewed?',
  },
  label: { ja: '契約更新率（件数）', en: 'Renewal rate (contracts)' },
  formula: {
    ja: '更新された契約（自動更新を含む）÷ 期間内に契約期間が満了した契約（満了日基準）',
    en: 'Terms renewed, automatic ones too, ÷ terms that ended in the period, by their last day',
  },
  unit: 'ratio',
  of: 'renewals',
  on: 'dueOn',
  measure: share({ of: [], that: [isOneOf('isRenewed', 1)] }),
});
