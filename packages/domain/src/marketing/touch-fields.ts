import { z } from 'zod';
import type { Telling } from '../timeline/define-event-kind.ts';
import type { RecordedEvent } from '../timeline/event.ts';
import { factsOf } from '../timeline/facts-of.ts';
import { insert, type RowChange } from '../timeline/row-change.ts';
import type { TouchKind } from './touch-kinds.ts';

export { type TouchKind, touchKinds, touchKindWords } from './touch-kinds.ts';

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
  ({ accountId, contactId, occurredAt, timePrecision, payload }: RecordedEvent<TouchFields>): RowChange[] => [
    insert('campaignTouches', {
      accountId,
      id: payload.touchId,
      contactId,
      campaignId: payload.campaignId ?? null,
      kind,
      source: payload.source ?? null,
      occurredAt,
      occurredPrecision: timePrecision,
    }),
  ];
