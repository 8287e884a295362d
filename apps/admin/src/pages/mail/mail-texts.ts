import { defineTexts } from '@tasuki/i18n';

export const mailTexts = defineTexts({
  'mail.title': { ja: 'メール設定', en: 'Mail' },
  'mail.why': {
    ja: '通知やまとめメールを送るメールサーバーです。パスワードは暗号化して保存し、画面には表示しません。',
    en: 'The mail server that notifications and digests go through. The password is sealed and never shown again.',
  },
  'mail.failed': { ja: 'メール設定を読み込めませんでした', en: 'The mail settings could not be loaded' },
  'mail.host': { ja: 'メールサーバー（SMTP）', en: 'Mail server (SMTP)' },
  'mail.port': { ja: 'ポート', en: 'Port' },
  'mail.security': { ja: '暗号化', en: 'Encryption' },
  'mail.security.STARTTLS': { ja: 'STARTTLS（通常587）', en: 'STARTTLS (usually 587)' },
  'mail.security.TLS': { ja: 'TLS（通常465）', en: 'TLS (usually 465)' },
  'mail.security.NONE': { ja: 'なし（社内サーバーのみ）', en: 'None (a server next door only)' },
  'mail.username': { ja: 'ユーザー名', en: 'User name' },
  'mail.password': { ja: 'パスワード', en: 'Password' },
  'mail.password.kept': { ja: '空欄のままなら変更しません', en: 'Leave it empty to keep the stored one' },
  'mail.from.name': { ja: '差出人名', en: 'Sender’s name' },
  'mail.from.address': { ja: '差出人アドレス', en: 'Sender’s address' },
  'mail.test': { ja: 'テストメール', en: 'Test mail' },
  'mail.test.why': {
    ja: '保存済みの設定で1通送ります。',
    en: 'Sends one mail with the settings as they are stored.',
  },
  'mail.test.to': { ja: '宛先', en: 'To' },
  'mail.test.send': { ja: 'テストメールを送る', en: 'Send a test mail' },
  'mail.test.sent': { ja: '{to} に送信しました', en: 'Sent to {to}' },
});
