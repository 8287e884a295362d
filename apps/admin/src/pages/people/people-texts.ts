import { defineTexts } from '@tasuki/i18n';

export const peopleTexts = defineTexts({
  'people.title': { ja: 'メンバー', en: 'People' },
  'people.search': { ja: '名前・メールで検索', en: 'Search name or e-mail' },
  'people.left.show': { ja: '退職者も表示', en: 'Show those who left' },
  'people.add': { ja: 'メンバーを追加', en: 'Add a person' },
  'people.edit': { ja: '{name} を編集', en: 'Edit {name}' },
  'people.failed': { ja: 'メンバーを読み込めませんでした', en: 'The people could not be loaded' },
  'people.email': { ja: 'メールアドレス', en: 'E-mail' },
  'people.password': { ja: '初期パスワード（10文字以上）', en: 'First password (10 characters or more)' },
  'people.departments': { ja: '部門と役割', en: 'Departments and roles' },
  'people.teams': { ja: 'チーム', en: 'Teams' },
  'people.role': { ja: '{department}での役割', en: 'Role in {department}' },
  'people.role.none': { ja: '所属しない', en: 'Not a member' },
  'people.role.member': { ja: 'メンバー', en: 'Member' },
  'people.role.manager': { ja: 'マネージャー', en: 'Manager' },
  'people.role.admin': { ja: '管理者', en: 'Admin' },
  'people.left': { ja: '退職', en: 'Left' },
  'people.has-left': {
    ja: '退職した（サインインできなくなります。履歴の名前は残ります）',
    en: 'Left the company (can no longer sign in; the history keeps the name)',
  },
  'people.hand-over': { ja: '担当を引き継ぐ・退職の手続き', en: 'Hand over their work, or record that they leave' },
  'people.cannot-sign-in': { ja: 'サインインなし', en: 'No sign-in' },
  'people.none': { ja: '該当するメンバーがいません', en: 'Nobody fits' },
  'people.none.why': { ja: '検索や絞り込みを変えてください。', en: 'Change the search or the filter.' },
  'people.department.any': { ja: 'すべての部門', en: 'Every department' },
});
