import type { Words } from '../words.ts';

export const touchKinds = [
  'page-viewed',
  'mail-sent',
  'mail-opened',
  'mail-clicked',
  'form-submitted',
  'event-attended',
  'card-exchanged',
] as const;
export type TouchKind = (typeof touchKinds)[number];

export const touchKindWords: Record<TouchKind, Words> = {
  'page-viewed': { ja: 'ページ閲覧', en: 'Page viewed' },
  'mail-sent': { ja: 'メール配信', en: 'Mail sent' },
  'mail-opened': { ja: 'メール開封', en: 'Mail opened' },
  'mail-clicked': { ja: 'メールクリック', en: 'Mail clicked' },
  'form-submitted': { ja: 'フォーム送信', en: 'Form submitted' },
  'event-attended': { ja: 'セミナー・展示会参加', en: 'Event attended' },
  'card-exchanged': { ja: '名刺交換', en: 'Card exchanged' },
};
