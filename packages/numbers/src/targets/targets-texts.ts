import { defineTexts } from '@tasuki/i18n';

export const targetsTexts = defineTexts({
  'targets.title': { ja: '{whose}の目標と実績', en: 'Targets of {whose}, and what came of them' },
  'targets.why': {
    ja: '月ごとの目標です。率は % で入力します。目標の下は同じ月の実績と達成率です。',
    en: 'What is to be reached each month; rates in percent. Below stands what was reached in the same month.',
  },
  'targets.read-only': {
    ja: '目標を設定できるのは、{department}のマネージャーと管理者です。',
    en: 'Targets are set by managers of {department} and by admins.',
  },
  'targets.grid': { ja: '{whose}の目標', en: 'Targets of {whose}' },
  'targets.failed': { ja: '目標を読み込めませんでした', en: 'The targets could not be loaded' },
  'targets.department': { ja: '部門', en: 'Department' },
  'targets.whose': { ja: '対象', en: 'Whose' },
  'targets.team': { ja: 'チーム: {name}', en: 'Team: {name}' },
  'targets.team.whole': { ja: 'チーム: {name}（配下チームを含む）', en: 'Team: {name} (with sub teams)' },
  'targets.person': { ja: '担当者: {name}', en: 'Person: {name}' },
  'targets.actual': { ja: '実績 {value}', en: 'Actual {value}' },
  'targets.attained': { ja: '実績 {value}（{rate}）', en: 'Actual {value} ({rate})' },
  'targets.none': { ja: '目標を設定できるKPIがありません', en: 'No KPI here can have a target' },
  'targets.none.why': {
    ja: '対象を部門に変えると、設定できるKPIが増えます。',
    en: 'A whole department has more KPIs to plan.',
  },
});
