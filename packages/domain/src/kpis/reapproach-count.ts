import { defineKpi } from './define-kpi.ts';
import { count } from './measures.ts';

export const reapproachCount = defineKpi({
  name: 'reapproach-count',
  owner: 'inside-sales',
  question: {
    ja: '失注・保留のお客様に、何件再アプローチしたか',
    en: 'How many lost or resting accounts did we approach again?',
  },
  label: { ja: '再アプローチ件数', en: 'Re-approaches' },
  formula: {
    ja: '期間内に始まった再アプローチのサイクルの数（開始日基準）',
    en: 'Re-approach cycles begun in the period, by their first day',
  },
  unit: 'count',
  of: 'reapproaches',
  on: 'startedAt',
  measure: count(),
});
