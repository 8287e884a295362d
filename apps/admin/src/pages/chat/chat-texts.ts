import { defineTexts } from '@tasuki/i18n';

export const chatTexts = defineTexts({
  'chat.title': { ja: 'チャット通知', en: 'Chat notifications' },
  'chat.why': {
    ja: 'Slack などの Incoming Webhook に通知を送ります。全員が読める記録だけを送り、届かないときは半日のあいだ自動で再送します。',
    en: 'Sends notifications to an incoming webhook of Slack or the like. Only what everybody may read is sent; what does not arrive is sent again for half a day.',
  },
  'chat.failed': { ja: 'チャット通知を読み込めませんでした', en: 'The chat channels could not be loaded' },
  'chat.empty': { ja: '送り先がまだありません', en: 'No channel yet' },
  'chat.empty.why': {
    ja: 'チャットで Incoming Webhook を作り、その URL を登録すると、引き継ぎや期限の通知がチャンネルに届きます。',
    en: 'Make an incoming webhook in your chat and add its address here: handoffs and deadlines then appear in the channel.',
  },
  'chat.add': { ja: '送り先を追加', en: 'Add a channel' },
  'chat.channel': { ja: '送り先', en: 'Channel' },
  'chat.name': { ja: '名前', en: 'Name' },
  'chat.url': { ja: 'Incoming Webhook の URL', en: 'Address of the incoming webhook' },
  'chat.url.help': {
    ja: '暗号化して保存し、画面には表示しません。',
    en: 'It is sealed and never shown again.',
  },
  'chat.url.kept': { ja: '空欄のままなら変更しません', en: 'Leave it empty to keep the stored one' },
  'chat.department': { ja: '対象の部門', en: 'Whose notifications' },
  'chat.department.all': { ja: 'すべての部門', en: 'Every department' },
  'chat.locale': { ja: '言語', en: 'Language' },
  'chat.on': { ja: '送信する', en: 'Send messages' },
  'chat.off': { ja: '停止中', en: 'Off' },
  'chat.kinds': { ja: '送る通知', en: 'What is sent' },
  'chat.test': { ja: 'テスト送信', en: 'Send a test' },
  'chat.tested': { ja: '{name} に送信しました', en: 'Sent to {name}' },
  'chat.edit': { ja: '編集', en: 'Edit' },
  'chat.remove': { ja: '削除', en: 'Remove' },
  'chat.removed': { ja: '{name} を削除しました', en: 'Removed {name}' },
  'chat.remove.sure': {
    ja: '削除すると Webhook の URL も消え、元に戻せません。',
    en: 'The address of the webhook goes with it and cannot be brought back.',
  },
  'chat.remove.yes': { ja: '削除する', en: 'Remove it' },
  'chat.secret': { ja: '署名キー（今回だけ表示します）', en: 'Signing secret (shown this once)' },
  'chat.secret.why': {
    ja: '自作の受信側で X-Tasuki-Signature を確かめるときに使います。Slack では不要です。',
    en: 'For a receiver of your own that checks X-Tasuki-Signature. Slack needs none.',
  },
  'chat.messages': { ja: '最近の送信', en: 'Latest messages' },
  'chat.messages.none': { ja: 'まだ送信はありません', en: 'Nothing was sent yet' },
  'chat.state.waiting': { ja: '送信待ち', en: 'Waiting' },
  'chat.state.sent': { ja: '送信済み', en: 'Sent' },
  'chat.state.failed': { ja: '失敗', en: 'Failed' },
  'chat.next': { ja: '次の送信 {when}', en: 'Next try {when}' },
  // Only admins meet these: they come with this page.
  'refusal.CHAT_URL_INVALID': {
    ja: 'Incoming Webhook の URL を https から入力してください。',
    en: 'Give the address of an incoming webhook, beginning with https.',
  },
  'refusal.CHAT_KINDS_MISSING': { ja: '送る通知を1つ以上選んでください。', en: 'Choose at least one kind to send.' },
  'refusal.CHAT_REFUSED': { ja: 'チャットに送信できませんでした。', en: 'The chat did not take the message.' },
});
