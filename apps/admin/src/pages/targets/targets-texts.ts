import { defineTexts } from '@tasuki/i18n';

export const targetsTexts = defineTexts({
  'targets.title': { ja: '目標', en: 'Targets' },
  'targets.why': {
    ja: '月ごとの目標です。率は % で入力します。数値画面では、同じ期間の実績と達成率が並びます。',
    en: 'What is to be reached each month; rates in percent. It stands beside the figure of the same months.',
  },
  'targets.grid': { ja: '{whose}の目標', en: 'Targets of {whose}' },
  'targets.failed': { ja: '目標を読み込めませんでした', en: 'The targets could not be loaded' },
  'targets.whose': { ja: '対象', en: 'Whose' },
  'targets.team': { ja: 'チーム: {name}', en: 'Team: {name}' },
  'targets.person': { ja: '担当者: {name}', en: 'Person: {name}' },
});
