import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const soldOnboardingCompletionRate = defineKpi({
  name: 'sold-onboarding-completion-rate',
  owner: 'field-sales',
  question: {
    ja: '自分たちが受注した顧客のうち、どれだけがオンボーディングを完了したか',
    en: 'Of the customers whom we won, what share completed its onboarding?',
  },
  label: { ja: '受注後のオンボーディング完了率（受注者別）', en: 'Onboarding completion, by who sold' },
  formula: {
    ja: '完了した計画 ÷ 期限を迎えた計画（期限日基準）。担当者・チームは、契約を受注した人による',
    en: 'Completed plans ÷ plans that fell due, by the due date; people and teams are those who sold the contract',
  },
  unit: 'ratio',
  of: 'onboarding-plans',
  on: 'settledOn',
  creditedTo: 'soldBy',
  measure: share({ of: [], that: [isOneOf('state', 'completed')] }),
});
