import { defineTexts } from '@tasuki/i18n';

export const notificationTexts = defineTexts({
  'notifications.title': { ja: 'お知らせ', en: 'Notifications' },
  'notifications.bell': { ja: 'お知らせ（未読 {count, number} 件）', en: 'Notifications ({count, number} unread)' },
  'notifications.read-all': { ja: 'すべて既読にする', en: 'Mark all as read' },
  'notifications.unread': { ja: '未読', en: 'Unread' },
  'notifications.more': { ja: '以前のお知らせを表示', en: 'Show older ones' },
  'notifications.empty': { ja: 'お知らせはありません', en: 'Nothing to tell you' },
  'notifications.empty.why': {
    ja: 'メンション、引き継ぎ、フォロー中のアカウントの動き、期限が近い契約をここでお知らせします。',
    en: 'Mentions, handoffs, accounts that you follow and coming deadlines appear here.',
  },
  'notifications.failed': { ja: 'お知らせを読み込めませんでした', en: 'The notifications could not be loaded' },
  'notifications.settings.failed': {
    ja: '受け取るお知らせを読み込めませんでした',
    en: 'What to tell you could not be loaded',
  },
  'notifications.settings': { ja: '受け取るお知らせ', en: 'What to tell me' },
  'notifications.muted': { ja: '受け取らないお知らせ', en: 'What not to tell me' },
  'notifications.muted.none': { ja: 'なし', en: 'None' },
  'notifications.digest.yes': { ja: '受け取る', en: 'Yes' },
  'notifications.digest.no': { ja: '受け取らない', en: 'No' },
  'notifications.digest': { ja: '未読を毎朝メールで受け取る', en: 'Mail me unread ones each morning' },
});
