import { defineTexts } from '@tasuki/i18n';

export const newPasswordTexts = defineTexts({
  'people.new-password': { ja: '新しいパスワード（10文字以上）', en: 'New password (10 characters or more)' },
  'people.new-password.set': { ja: '新しいパスワードを設定', en: 'Set a new password' },
  'people.new-password.note': {
    ja: 'パスワードを忘れた人のために設定します。設定すると、この人はすべての端末でサインアウトします。新しいパスワードを本人に伝え、プロフィールで変更してもらってください。',
    en: 'For people who forgot theirs. It signs them out everywhere. Hand the new password over to them; they change it in their profile.',
  },
  'people.new-password.done': {
    ja: '{name} の新しいパスワードを設定しました。本人に伝えてください。',
    en: '{name} has a new password. Hand it over to them.',
  },
});
