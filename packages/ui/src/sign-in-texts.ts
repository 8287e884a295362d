import { defineTexts } from '@tasuki/i18n';

export const signInTexts = defineTexts({
  'sign-in.title': { ja: 'Tasuki にサインイン', en: 'Sign in to Tasuki' },
  'sign-in.email': { ja: 'メールアドレス', en: 'E-mail' },
  'sign-in.password': { ja: 'パスワード', en: 'Password' },
  'sign-in.show': { ja: 'パスワードの表示を切り替える', en: 'Show or hide the password' },
  'sign-in.submit': { ja: 'サインイン', en: 'Sign in' },
  'sign-in.forgot': {
    ja: 'パスワードを忘れたときは、管理者に新しいパスワードの設定を依頼してください。',
    en: 'Forgot your password? Ask an admin to set a new one.',
  },
});
