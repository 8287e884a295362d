import { defineTexts } from '@tasuki/i18n';

export const appTexts = defineTexts({
  'app.open-accounts': { ja: 'アカウント一覧を開く', en: 'Open the accounts' },
  'app.not-found': { ja: 'ページが見つかりません', en: 'This page does not exist' },
  'app.not-found.why': {
    ja: 'リンクが古いか、アドレスが間違っている可能性があります。',
    en: 'The link may be old, or the address mistyped.',
  },
  'app.page-failed': { ja: 'この画面を表示できませんでした', en: 'This page could not be shown' },
  'app.page-not-loaded': {
    ja: '接続が切れているか、Tasuki が新しい版に更新されました。再試行しても表示されないときは、ページを再読み込みしてください。',
    en: 'The connection is down, or Tasuki has been updated. Where a retry does not help, reload the page.',
  },
  'app.start-failed': { ja: 'Tasuki に接続できませんでした', en: 'Tasuki could not be reached' },
  'app.session-ended': {
    ja: 'サインインの有効期限が切れました。もう一度サインインすると、入力中の内容はそのまま続けられます。',
    en: 'Your session has ended. Sign in again and go on where you were; what you typed is still here.',
  },
  'app.session-leave': { ja: '入力を破棄してサインイン画面へ', en: 'Leave this page and what I typed' },
  'app.act-failed': {
    ja: '完了できませんでした。もう一度お試しください。',
    en: 'This could not be done. Please try again.',
  },
  'app.document-title': { ja: '{page} · {app} · Tasuki', en: '{page} · {app} · Tasuki' },
});
