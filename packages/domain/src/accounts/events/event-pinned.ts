import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insertOrKeep } from '../../timeline/row-change.ts';

/** A fact that nobody may overlook: it stands above the timeline, whoever holds the account. */
export const eventPinned = defineEventKind({
  name: 'accounts.event-pinned',
  department: 'by-actor',
  label: { ja: 'ピン留め', en: 'Pinned' },
  icon: 'pin',
  payload: z.object({ eventId: z.string(), labelJa: z.string(), labelEn: z.string() }),
  summary: {
    ja: ({ labelJa }) => `「${labelJa}」をピン留め`,
    en: ({ labelEn }) => `Pinned: ${labelEn}`,
  },
  project: ({ accountId, occurredAt, actorId, payload: { eventId } }) => [
    insertOrKeep('pins', { accountId, eventId, pinnedAt: occurredAt, pinnedBy: actorId }),
  ],
});
