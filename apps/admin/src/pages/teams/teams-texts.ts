import { defineTexts } from '@tasuki/i18n';

export const teamsTexts = defineTexts({
  'teams.title': { ja: 'チーム', en: 'Teams' },
  'teams.add': { ja: 'チームを追加', en: 'Add a team' },
  'teams.edit': { ja: '{name} を編集', en: 'Edit {name}' },
  'teams.failed': { ja: 'チームを読み込めませんでした', en: 'The teams could not be loaded' },
  'teams.none': { ja: 'チームはまだありません', en: 'There are no teams yet' },
  'teams.none.why': { ja: 'チームを作ると、KPIをチーム別に見られます。', en: 'With teams, KPIs can be read by team.' },
  'teams.region': { ja: '地域', en: 'Region' },
  'teams.members': { ja: 'メンバー', en: 'Members' },
  'teams.members.count': { ja: '{count}名', en: '{count, plural, one {# person} other {# people}}' },
});
