import { defineTexts } from '@tasuki/i18n';

export const togetherTexts = defineTexts({
  'together.which': { ja: 'どの区間', en: 'Which joints' },
  'together.own': { ja: '自部門の区間', en: 'Our joints' },
  'together.all': { ja: 'すべての区間', en: 'All joints' },
  'together.joint': { ja: '{from} | {to}', en: '{from} | {to}' },
  'together.note': {
    ja: '左が渡す側、右が受け取る側。月ごとの推移は直近12か月',
    en: 'Senders left, receivers right; the last 12 months',
  },
  'together.passed': { ja: '渡した件数（判断済み）', en: 'Passes decided' },
  'together.accepted': { ja: '受入率', en: 'Acceptance rate' },
  'together.failed': {
    ja: 'この区間の数字を読み込めませんでした',
    en: 'The figures of this joint could not be loaded',
  },
  'together.apart': {
    ja: '直近3か月: 渡した件数 {passed}、受入率 {acceptance}。件数は増え、受入は減っています',
    en: 'Last 3 months: passes {passed}, acceptance {acceptance}. More is passed, less of it is taken',
  },
  'together.drift': {
    ja: '直近3か月: 渡した件数 {passed}、受入率 {acceptance}（その前の3か月比）',
    en: 'Last 3 months: passes {passed}, acceptance {acceptance} (against the 3 before)',
  },
  'together.none': {
    ja: 'この区間で判断された引き継ぎはまだありません',
    en: 'No pass has been decided at this joint yet',
  },
  'together.figures': { ja: '{department}の数字', en: 'Figures of {department}' },
  'together.kpi': { ja: 'KPI', en: 'KPI' },
  'together.now': { ja: 'この期間', en: 'This period' },
  'together.before': { ja: '前期間', en: 'Before' },
  'together.past': { ja: '直近12か月', en: 'Last 12 months' },
  'together.past.of': { ja: '{title}の直近12か月', en: 'The last 12 months of {title}' },
  'together.past.told': { ja: '{label}の推移を開く: {values}', en: 'Open the trend of {label}: {values}' },
  'together.change': { ja: '前期間比', en: 'Change' },
});
