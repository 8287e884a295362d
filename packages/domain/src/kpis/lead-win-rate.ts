import { defineKpi } from './define-kpi.ts';
import { isKnown, share } from './measures.ts';

export const leadWinRate = defineKpi({
  name: 'lead-win-rate',
  owner: 'marketing',
  question: {
    ja: '獲得したリードのうち、どれだけが受注に至ったか',
    en: 'Of the leads that came in, what share was won?',
  },
  label: { ja: 'リード受注率（獲得基準）', en: 'Lead win rate (by entry)' },
  formula: {
    ja: '受注したリード（時期を問わない）÷ 期間内に獲得したリード（獲得日基準）',
    en: 'Leads won at any time ÷ leads captured in the period, by the date of entry',
  },
  unit: 'ratio',
  of: 'leads',
  on: 'enteredAt',
  ripensAfterDays: 180,
  measure: share({ of: [], that: [isKnown('wonAt')] }),
});
