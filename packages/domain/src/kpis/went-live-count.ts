import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const wentLiveCount = defineKpi({
  name: 'went-live-count',
  owner: 'customer-success',
  question: { ja: '何社がオンボーディングを完了したか', en: 'How many onboardings were completed?' },
  label: { ja: '稼働開始数（オンボーディング完了）', en: 'Customers gone live' },
  formula: {
    ja: '期間内に完了したオンボーディングの件数（完了日基準）',
    en: 'Onboardings completed in the period, by the day of completion',
  },
  unit: 'count',
  of: 'onboarding-plans',
  on: 'completedAt',
  measure: count(isOneOf('state', 'completed')),
});
