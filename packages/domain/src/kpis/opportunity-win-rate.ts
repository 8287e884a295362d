import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const opportunityWinRate = defineKpi({
  name: 'opportunity-win-rate',
  owner: 'field-sales',
  question: {
    ja: '決着した案件のうち、どれだけを受注したか',
    en: 'Of the opportunities that were decided, what share did we win?',
  },
  label: { ja: '成約率（受注 ÷ 受注 + 失注）', en: 'Win rate (won ÷ won + lost)' },
  formula: { ja: '受注 ÷（受注 + 失注）、決着日基準', en: 'Won ÷ (won + lost), by the day of the decision' },
  unit: 'ratio',
  of: 'opportunities',
  on: 'closedAt',
  measure: share({ of: [isOneOf('state', 'won', 'lost')], that: [isOneOf('state', 'won')] }),
});
