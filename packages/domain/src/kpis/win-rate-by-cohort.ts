import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const winRateByCohort = defineKpi({
  name: 'win-rate-by-cohort',
  owner: 'field-sales',
  question: {
    ja: '期間内に開始した案件のうち、どれだけを受注したか',
    en: 'Of the opportunities that were opened, what share did we win?',
  },
  label: { ja: '受注率（受注 ÷ 期間内に開始した案件）', en: 'Win rate (won ÷ opened)' },
  formula: {
    ja: '受注した案件（時期を問わない）÷ 期間内に開始した案件（開始日基準）',
    en: 'Opportunities won at any time ÷ opportunities opened in the period, by the day of opening',
  },
  unit: 'ratio',
  of: 'opportunities',
  on: 'openedAt',
  ripensAfterDays: 180,
  measure: share({ of: [], that: [isOneOf('state', 'won')] }),
});
