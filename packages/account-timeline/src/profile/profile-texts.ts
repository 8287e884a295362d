import { defineTexts } from '@tasuki/i18n';

export const profileTexts = defineTexts({
  'profile.title': { ja: 'プロフィール', en: 'Profile' },
  'profile.about': { ja: '基本情報', en: 'About you' },
  'profile.name': { ja: '名前', en: 'Name' },
  'profile.email': { ja: 'メールアドレス', en: 'E-mail' },
  'profile.departments': { ja: '所属', en: 'Departments' },
  'profile.role.member': { ja: '{department}（メンバー）', en: '{department} (member)' },
  'profile.role.manager': { ja: '{department}（マネージャー）', en: '{department} (manager)' },
  'profile.admin-changes': {
    ja: 'メールアドレスと所属は管理者が変更できます。',
    en: 'An admin can change the e-mail and the departments.',
  },
  'profile.save': { ja: '保存', en: 'Save' },
  'profile.saved': { ja: '名前を変更しました', en: 'Your name is changed' },
  'profile.look': { ja: '表示', en: 'Display' },
  'profile.look.note': {
    ja: '選んだ内容は、どの端末でサインインしても使われます。',
    en: 'Your choices follow you to every device.',
  },
  'profile.notifications': { ja: 'お知らせ', en: 'Notifications' },
  'profile.password': { ja: 'パスワード', en: 'Password' },
  'profile.password.current': { ja: '現在のパスワード', en: 'Current password' },
  'profile.password.new': { ja: '新しいパスワード（10 文字以上）', en: 'New password (at least 10 characters)' },
  'profile.password.change': { ja: 'パスワードを変更', en: 'Change the password' },
  'profile.password.changed': {
    ja: 'パスワードを変更し、ほかの端末からサインアウトしました',
    en: 'The password is changed, and other devices are signed out',
  },
  'profile.password.wrong': { ja: '現在のパスワードが違います。', en: 'The current password is wrong.' },
  'profile.password.short': {
    ja: 'パスワードは 10 文字以上にしてください。',
    en: 'A password has at least 10 characters.',
  },
  'profile.password.often': {
    ja: '試行回数が多すぎます。少し待ってから、もう一度お試しください。',
    en: 'Too many attempts. Wait a moment and try again.',
  },
  'profile.password.failed': {
    ja: 'パスワードを変更できませんでした。もう一度お試しください。',
    en: 'The password could not be changed. Please try again.',
  },
  'profile.devices': { ja: 'サインイン中の端末', en: 'Signed-in devices' },
  'profile.devices.note': {
    ja: 'この端末を含むすべての端末からサインアウトします。紛失した端末があるときに使います。',
    en: 'Signs you out on every device, this one included. For when one of them is lost.',
  },
  'profile.devices.sign-out': { ja: 'すべての端末からサインアウト', en: 'Sign out everywhere' },
  'profile.devices.failed': {
    ja: 'サインアウトできませんでした。もう一度お試しください。',
    en: 'You could not be signed out. Please try again.',
  },
});
