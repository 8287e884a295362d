import { defineTexts } from '@tasuki/i18n';

export const leaveTexts = defineTexts({
  'leave.title': { ja: '{name}さんの担当を引き継ぐ', en: 'Hand over the work of {name}' },
  'leave.title.none': { ja: '担当の引き継ぎ', en: 'Hand over work' },
  'leave.failed': { ja: '担当を読み込めませんでした', en: 'The work could not be loaded' },
  'leave.open': { ja: '現在の担当', en: 'Open work' },
  'leave.open.note': { ja: '{accounts}アカウントに{total}件', en: '{total} on {accounts} accounts' },
  'leave.open.none': { ja: '担当している仕事はありません', en: 'Nothing is open' },
  'leave.open.none.why': { ja: 'このまま退職として登録できます。', en: 'The person can leave as things are.' },
  'leave.open.none.left': { ja: '退職の手続きは済んでいます。', en: 'They have left; nothing is waiting for anybody.' },
  'leave.to': { ja: '引き継ぎ先', en: 'Who takes over' },
  'leave.to.rules': { ja: '割り当てルールで分ける', en: 'Shared out by the routing rules' },
  'leave.has-left': {
    ja: '同時に退職として登録する（サインインできなくなります）',
    en: 'The person leaves with it and can no longer sign in',
  },
  'leave.preview': { ja: '引き継ぎ後の分担', en: 'Who would have what' },
  'leave.preview.failed': { ja: '分担を計算できませんでした', en: 'The shares could not be computed' },
  'leave.preview.share': { ja: '{items}件（{accounts}アカウント）', en: '{items} on {accounts} accounts' },
  'leave.preview.left': {
    ja: '引き継ぎ先が見つからないもの: {count}件（元の担当のまま残ります）',
    en: 'Nobody was found for {count}; they stay as they are',
  },
  'leave.do': { ja: '{count}件を引き継ぐ', en: 'Hand over {count}' },
  'leave.do.left': { ja: '退職として登録する', en: 'Record that they left' },
  'leave.did': { ja: '担当を引き継ぎました', en: 'The work is handed over' },
  'leave.did.left': { ja: '退職として登録しました', en: 'It is recorded that they left' },
  'leave.undo.did': { ja: '引き継ぎを取り消しました', en: 'The handover is taken back' },
  'leave.done': { ja: '引き継ぎの履歴', en: 'Handed over before' },
  'leave.done.line': {
    ja: '{when}・{to}へ{items}件（{accounts}アカウント）',
    en: '{when}: {items} on {accounts} accounts to {to}',
  },
  'leave.done.line.rules': {
    ja: '{when}・割り当てルールで{items}件（{accounts}アカウント）',
    en: '{when}: {items} on {accounts} accounts by the routing rules',
  },
  'leave.undo': { ja: '取り消す', en: 'Take it back' },
  'leave.undo.note': {
    ja: 'その後に担当が変わったもの、完了したものは戻りません。',
    en: 'What was moved on or finished since stays where it is.',
  },
  'leave.undone': { ja: '取り消し済み', en: 'Taken back' },
  'leave.gone': { ja: '退職', en: 'Left' },
});
