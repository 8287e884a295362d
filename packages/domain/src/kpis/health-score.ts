import { defineKpi } from './define-kpi.ts';
import { mean } from './measures.ts';

export const healthScore = defineKpi({
  name: 'health-score',
  owner: 'customer-success',
  question: { ja: '契約中のお客様はどれだけ健全か', en: 'How well are our customers?' },
  label: { ja: 'ヘルススコア（平均点、100点満点）', en: 'Health score (mean of 100)' },
  formula: {
    ja: '各顧客の「重み × 測定値の合計 ÷ 重みの合計」（0〜100、測定値のある項目のみ）の平均。期間末日までの7日間の最新のスコアによる',
    en: 'The mean over customers of Σ weight × measure ÷ Σ weight, 0 to 100, of what is known; each by its last score in the seven days up to the end of the period',
  },
  unit: 'points',
  of: 'health',
  on: 'period',
  measure: mean('score'),
});
