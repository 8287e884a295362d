import { defineTexts } from '@tasuki/i18n';

export const talkTexts = defineTexts({
  'talk.pins': { ja: 'ピン留め', en: 'Pinned' },
  'talk.pin': { ja: 'ピン留めする', en: 'Pin' },
  'talk.unpin': { ja: 'ピン留めを外す', en: 'Unpin' },
  'talk.comments': { ja: 'コメント', en: 'Comments' },
  'talk.no-comments': {
    ja: 'まだコメントはありません。@で相手を呼べます。',
    en: 'Nobody has commented yet. Call people with @.',
  },
  'talk.comment': { ja: 'コメントを書く', en: 'Write a comment' },
  'talk.comment.hint': { ja: '@名前 でメンション', en: '@name calls a colleague' },
  'talk.send': { ja: 'コメントする', en: 'Comment' },
  'talk.people': { ja: 'メンションする相手', en: 'People to call' },
  'talk.follow': { ja: 'フォロー', en: 'Follow' },
  'talk.following': { ja: 'フォロー中', en: 'Following' },
  'talk.news': { ja: '前回（{since}）以降の他の人の記録', en: 'By others since you last looked ({since})' },
  'talk.news.show': { ja: 'すべて表示', en: 'Show all' },
  'talk.new-row': { ja: '前回以降の新しい記録', en: 'New since you last looked' },
  'talk.comment-count': {
    ja: 'コメント {count, number} 件',
    en: '{count, plural, one {# comment} other {# comments}}',
  },
  'talk.failed': { ja: 'コメントを読み込めませんでした', en: 'The comments could not be loaded' },
});
