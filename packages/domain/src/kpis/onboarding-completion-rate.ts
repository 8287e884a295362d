import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const onboardingCompletionRate = defineKpi({
  name: 'onboarding-completion-rate',
  owner: 'customer-success',
  question: {
    ja: '期限を迎えたオンボーディングのうち、どれだけが完了したか',
    en: 'Of the onboardings that fell due, what share was completed?',
  },
  label: { ja: 'オンボーディング完了率', en: 'Onboarding completion' },
  formula: {
    ja: '完了した計画 ÷ 期限を迎えた計画（期限日基準。期限前に完了したものは完了日に期限を迎えたとみなす）',
    en: 'Completed plans ÷ plans that fell due, by the due date; a plan completed before falls due on that day',
  },
  unit: 'ratio',
  of: 'onboarding-plans',
  on: 'settledOn',
  measure: share({ of: [], that: [isOneOf('state', 'completed')] }),
});
