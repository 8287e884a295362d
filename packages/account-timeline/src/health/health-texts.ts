import { defineTexts } from '@tasuki/i18n';

export const healthTexts = defineTexts({
  'health.GOOD': { ja: '良好', en: 'Good' },
  'health.FAIR': { ja: '注意', en: 'Fair' },
  'health.POOR': { ja: '危険', en: 'Poor' },
  'health.unknown': { ja: '判断材料がまだありません', en: 'Nothing is known yet' },
  'health.why': { ja: '内訳', en: 'Why' },
  'health.formula': {
    ja: 'Σ 重み × 評価 ÷ Σ 重み（わかっている項目のみ）',
    en: 'Σ weight × value ÷ Σ weight, over what is known',
  },
  'health.measure': { ja: '項目', en: 'Measure' },
  'health.weight': { ja: '重み', en: 'Weight' },
  'health.ratings': { ja: '担当者の評価の履歴', en: 'What was said of it' },
  'health.rated': { ja: '{name} · {when} · {until}まで有効', en: '{name} · {when} · counts until {until}' },
  'health.value': { ja: '評価', en: 'Value' },
});
