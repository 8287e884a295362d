import { defineTexts } from '@tasuki/i18n';

export const healthTexts = defineTexts({
  'health-weights.title': { ja: 'ヘルススコアの重み', en: 'Health score weights' },
  'health-weights.weights': { ja: '何をどれだけ見るか', en: 'What counts how much' },
  'health-weights.failed': { ja: '重みを読み込めませんでした', en: 'The weights could not be loaded' },
  'health-weights.why': {
    ja: 'ヘルススコア = Σ 重み × 評価 ÷ Σ 重み。保存すると今日のスコアに反映されます。過去の日のスコアは変わりません。',
    en: 'Score = Σ weight × value ÷ Σ weight. Saving moves today’s scores; past days stay as they were.',
  },
  'health-weights.total': { ja: '合計 {total}%', en: '{total}% in all' },
  'health-weights.more': {
    ja: '合計 {total}%。あと {missing}% で 100% になり、保存できます。',
    en: '{total}% in all. {missing}% more make 100%, which can be saved.',
  },
  'health-weights.less': {
    ja: '合計 {total}%。{over}% 減らすと 100% になり、保存できます。',
    en: '{total}% in all. {over}% less make 100%, which can be saved.',
  },
});
