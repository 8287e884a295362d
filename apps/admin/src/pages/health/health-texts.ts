import { defineTexts } from '@tasuki/i18n';

export const healthTexts = defineTexts({
  'health-weights.title': { ja: 'ヘルススコアの重み', en: 'Health score weights' },
  'health-weights.weights': { ja: '何をどれだけ見るか', en: 'What counts how much' },
  'health-weights.failed': { ja: '重みを読み込めませんでした', en: 'The weights could not be loaded' },
  'health-weights.why': {
    ja: 'ヘルススコア = Σ 重み × 評価 ÷ Σ 重み。保存すると今日のスコアに反映されます。過去の日のスコアは変わりません。',
    en: 'Score = Σ weight × value ÷ Σ weight. Saving moves today’s scores; past days stay as they were.',
  },
  'health-weights.total': { ja: '合計 {total}%（100% にしてください）', en: 'Total {total}% (must be 100%)' },
});
