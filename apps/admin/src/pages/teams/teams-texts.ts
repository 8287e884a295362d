import { defineTexts } from '@tasuki/i18n';

export const teamsTexts = defineTexts({
  'teams.title': { ja: 'チーム', en: 'Teams' },
  'teams.add': { ja: 'チームを追加', en: 'Add a team' },
  'teams.edit': { ja: '{name} を編集', en: 'Edit {name}' },
  'teams.failed': { ja: 'チームを読み込めませんでした', en: 'The teams could not be loaded' },
  'teams.none': { ja: 'チームはまだありません', en: 'There are no teams yet' },
  'teams.none.why': { ja: 'チームを作ると、KPIをチーム別に見られます。', en: 'With teams, KPIs can be read by team.' },
  'teams.region': { ja: '担当地域', en: 'Sales region' },
  'teams.members': { ja: 'メンバー', en: 'Members' },
  'refusal.TEAM_BELOW_ITSELF': {
    ja: '選んだ上位チームは、このチームの配下にあります。先にそのチームを別の場所へ移してください。',
    en: 'The parent team lies below this team already. Move it out of there first.',
  },
  'refusal.TEAM_OF_OTHER_DEPARTMENT': {
    ja: '上位チームと配下チームは、同じ部門にしてください。先に配下チームを移してください。',
    en: 'A team, its parent and its sub teams are of one department. Move the sub teams first.',
  },
  'refusal.TEAM_TOO_DEEP': {
    ja: 'チームは5階層までです。もっと上の階層のチームを選んでください。',
    en: 'Teams stand five levels deep at most. Choose a parent further up.',
  },
  'refusal.LEAD_OF_OTHER_DEPARTMENT': {
    ja: 'チームリーダーは、チームと同じ部門の人から選んでください。',
    en: 'Choose a team lead of the team’s department.',
  },
  'teams.parent': { ja: '上位チーム', en: 'Part of' },
  'teams.parent.none': { ja: 'なし（最上位）', en: 'Nothing: at the top' },
  'teams.region.inherited': { ja: '空欄なら上位チームの担当地域です', en: 'Empty: the sales region of the team above' },
  'teams.lead': { ja: 'チームリーダー', en: 'Team lead' },
  'teams.lead.none': { ja: '未設定', en: 'Nobody' },
  'teams.lead.why': {
    ja: 'このチームと配下チームのメンバーの、個人の数字を見られます。',
    en: 'Sees the own figures of the people of this team and its sub teams.',
  },
  'teams.moved': { ja: '{name} を {place} に移しました', en: '{name} now stands under {place}' },
  'teams.moved.top': { ja: '{name} を最上位に移しました', en: '{name} now stands at the top' },
  'teams.members.count': { ja: '{count}名', en: '{count, plural, one {# person} other {# people}}' },
});
