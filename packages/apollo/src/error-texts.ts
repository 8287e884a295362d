import { defineTexts } from '@tasuki/i18n';

/** What each error code means to the person, and what to do. The same codes stand in docs/error-codes.md. */
export const errorTexts = defineTexts({
  'error.UNAUTHENTICATED': {
    ja: 'サインインの有効期限が切れました。もう一度サインインしてください。',
    en: 'Your session has ended. Please sign in again.',
  },
  'error.FORBIDDEN': {
    ja: 'この操作の権限がありません。管理者に依頼してください。',
    en: 'You may not do this. An admin can grant it.',
  },
  'error.BAD_USER_INPUT': {
    ja: '入力内容を受け付けられませんでした。内容を確認してください。',
    en: 'The input was not accepted. Please check it.',
  },
  'error.IDEMPOTENCY_KEY_REUSED': {
    ja: '同じ操作が別の内容で送信されました。画面を読み込み直してください。',
    en: 'The same act was sent with other content. Please reload the page.',
  },
  'error.CONFLICT': {
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Someone else changed this first. Please look at the latest.',
  },
  'error.TOO_SLOW': {
    ja: '時間がかかりすぎたため中断しました（変更はありません）。期間を短くするか条件を絞って、再試行してください。',
    en: 'This took too long and was broken off; nothing was changed. Choose a shorter period or narrow it down, and try again.',
  },
  'error.NETWORK': {
    ja: 'サーバーに接続できません。接続を確認してください。',
    en: 'The server cannot be reached. Please check the connection.',
  },
  'error.INTERNAL': {
    ja: 'サーバーで問題が起きました。しばらくしてから再試行してください。',
    en: 'Something went wrong on the server. Please try again shortly.',
  },
  'error.RATE_LIMITED': {
    ja: '試行回数が多すぎます。1 分ほど待ってください。',
    en: 'Too many attempts. Please wait about a minute.',
  },
  'error.PERSON_HAS_LEFT': {
    ja: '退職済みとして登録されているため、サインインできません。心当たりがない場合は管理者に連絡してください。',
    en: 'You are recorded as having left, so you can no longer sign in. If that is wrong, ask an admin.',
  },
  'error.SIGN_IN_REFUSED': {
    ja: 'メールアドレスまたはパスワードが違います。',
    en: 'The e-mail or the password is wrong.',
  },
});
