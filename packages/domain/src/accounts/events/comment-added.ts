import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert } from '../../timeline/row-change.ts';

/** Its visibility is that of the event that it is about: a word about a private record stays private. */
export const commentAdded = defineEventKind({
  name: 'accounts.comment-added',
  department: 'by-actor',
  label: { ja: 'コメント', en: 'Comment' },
  icon: 'message',
  payload: z.object({
    onEventId: z.string(),
    labelJa: z.string(),
    labelEn: z.string(),
    text: z.string(),
    /** Ids of the people who are called. */
    mentions: z.array(z.string()).default([]),
  }),
  summary: { ja: ({ text }) => text, en: ({ text }) => text },
  facts: ({ labelJa, labelEn }, { locale }) => [
    { label: locale === 'ja' ? 'コメント先' : 'About', value: locale === 'ja' ? labelJa : labelEn },
  ],
  project: ({ accountId, id, occurredAt, actorId, payload: { onEventId, text, mentions } }) => [
    insert('comments', {
      accountId,
      id,
      eventId: onEventId,
      text,
      mentions,
      writtenAt: occurredAt,
      writtenBy: actorId,
    }),
  ],
});
