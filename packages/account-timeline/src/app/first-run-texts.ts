import { defineTexts } from '@tasuki/i18n';

export const firstRunTexts = defineTexts({
  'first-run.title': { ja: 'Tasuki をはじめる', en: 'Set up Tasuki' },
  'first-run.why': {
    ja: '組織と最初の管理者を作ります。組織名は日本語か英語のどちらかだけでもかまいません。あとから管理アプリで変更できます。',
    en: 'Make the organisation and its first admin. A name in one language is enough. All of it can be changed later in the admin app.',
  },
  'first-run.organisation-ja': { ja: '組織名（日本語）', en: 'Organisation (Japanese)' },
  'first-run.organisation-en': { ja: '組織名（英語）', en: 'Organisation (English)' },
  'first-run.name': { ja: 'あなたの名前', en: 'Your name' },
  'first-run.email': { ja: 'メールアドレス', en: 'E-mail' },
  'first-run.password': { ja: 'パスワード（10文字以上）', en: 'Password (10 characters or more)' },
  'first-run.submit': { ja: '組織を作る', en: 'Make the organisation' },
  'first-run.invalid': { ja: '入力内容を確認してください: {fields}', en: 'Please check: {fields}' },
  'first-run.taken': {
    ja: 'この環境にはすでに組織があります。サインインしてください。',
    en: 'This installation already has its organisation. Please sign in.',
  },
  'first-run.failed': {
    ja: 'サーバーにつながりません。何も保存されていません。もう一度お試しください。',
    en: 'The server did not answer. Nothing was saved. Please try again.',
  },
});
