import { z } from 'zod';
import type { Telling } from '../timeline/define-event-kind.ts';
import type { RecordedEvent } from '../timeline/event.ts';
import { factsOf } from '../timeline/facts-of.ts';
import { insert, type RowChange } from '../timeline/row-change.ts';
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

/** What every touch says; the kinds differ in their words. */
export const touchFields = z.object({
  touchId: z.string(),
  campaignId: z.string().nullish(),
  /** Of the page, the mail, the form, the seminar. */
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  place: z.string().nullish(),
  /** The form's answers. */
  answers: z.record(z.string(), z.string()).default({}),
});
export type TouchFields = z.output<typeof touchFields>;

export const touchFacts = ({ url, source, place, answers }: TouchFields, telling: Telling) => [
  ...factsOf(
    telling,
    [{ ja: 'URL', en: 'URL' }, url],
    [{ ja: '流入元', en: 'Source' }, source],
    [{ ja: '場所', en: 'Place' }, place],
  ),
  ...Object.entries(answers).map(([label, value]) => ({ label, value })),
];

export const touchRow =
  (kind: TouchKind) =>
  ({ accountId, contactId, occurredAt, payload }: RecordedEvent<TouchFields>): RowChange[] => [
    insert('campaignTouches', {
      accountId,
      id: payload.touchId,
      contactId,
      campaignId: payload.campaignId ?? null,
      kind,
      source: payload.source ?? null,
      occurredAt,
    }),
  ];
