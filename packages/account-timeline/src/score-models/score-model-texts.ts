import { defineTexts } from '@tasuki/i18n';

export const scoreModelTexts = defineTexts({
  'score-models.title': { ja: 'スコアの基準', en: 'How leads are scored' },
  'score-models.failed': { ja: 'スコアの基準を読み込めませんでした', en: 'How leads are scored could not be loaded' },
  'score-models.version': {
    ja: '第{number}版、{when}から適用',
    en: 'Version {number}, in force since {when}',
  },
  'score-models.version.first': { ja: '第{number}版（初期設定）', en: 'Version {number}, as installed' },
  'score-models.off': { ja: '採点していません', en: 'Not in use' },
  'score-models.bands': { ja: 'ランクの境目', en: 'Where bands begin' },
  'score-models.bands.why': {
    ja: '定義の条件「適合度ランク」「関心度ランク」は、この点数で決まります。',
    en: 'The bands that definitions ask for begin at these points.',
  },
  'score-models.band.fitA': { ja: '適合度 A（点以上）', en: 'Fit A, from points' },
  'score-models.band.fitB': { ja: '適合度 B（点以上）', en: 'Fit B, from points' },
  'score-models.band.engagement1': { ja: '関心度 1（点以上）', en: 'Engagement 1, from points' },
  'score-models.band.engagement2': { ja: '関心度 2（点以上）', en: 'Engagement 2, from points' },
  'score-models.save': { ja: '新しい版として保存', en: 'Save as a new version' },
  'score-models.saved': {
    ja: '保存しました。対応中のリードを数分で採点し直します',
    en: 'Saved. Open leads are scored again within minutes',
  },
  'score-models.who': {
    ja: '変更できるのは{department}のマネージャーと管理者です。',
    en: 'Managers of {department} and admins can change it.',
  },
  'score-models.full': {
    ja: '点数・グループ・対象外の条件は、管理者が管理アプリの「スコアモデル」で変更します。',
    en: 'Points, groups and disqualifiers are changed by an admin, under Score models in the admin app.',
  },
  'score-models.fit': { ja: '適合度: 情報ごとの点数', en: 'Fit: points for facts' },
  'score-models.engagement': { ja: '関心度: 行動ごとの点数', en: 'Engagement: points for acts' },
  'score-models.disqualifiers': { ja: '対象外にする条件', en: 'Disqualified when' },
  'score-models.line': { ja: '条件', en: 'For' },
  'score-models.points': { ja: '点数', en: 'Points' },
  'score-models.half-life': { ja: '半減期', en: 'Half-life' },
  'score-models.days': { ja: '{days, number}日', en: '{days, plural, one {# day} other {# days}}' },
  'score-models.stays': { ja: '減らない', en: 'Stays' },
  'score-models.group': { ja: 'グループ（上限）', en: 'Group (cap)' },
  'score-models.cap': { ja: '{name}（{cap, number}点まで）', en: '{name} (up to {cap, number})' },
  'score-models.none': { ja: 'なし', en: 'None' },
});
