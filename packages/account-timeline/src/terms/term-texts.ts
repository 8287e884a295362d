import { defineTexts } from '@tasuki/i18n';

export const termTexts = defineTexts({
  'term.about': { ja: '{label}とは', en: 'About {label}' },
  'term.question': { ja: '問い', en: 'Question' },
  'term.formula': { ja: '計算式', en: 'Formula' },
  'term.definition': { ja: '定義', en: 'Definition' },
  'term.rule': { ja: '条件', en: 'Rule' },
  'term.version': { ja: '{name} 第{number, number}版', en: '{name}, version {number, number}' },
  'term.none': { ja: '適用中の定義はありません', en: 'No definition is in force' },
  'term.failed': { ja: '定義を読み込めませんでした', en: 'The definition could not be loaded' },
});
