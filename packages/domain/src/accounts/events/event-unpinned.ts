import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove } from '../../timeline/row-change.ts';

export const eventUnpinned = defineEventKind({
  name: 'accounts.event-unpinned',
  department: 'by-actor',
  label: { ja: 'ピン留めを解除', en: 'Unpinned' },
  icon: 'pinned-off',
  payload: z.object({ eventId: z.string(), labelJa: z.string(), labelEn: z.string() }),
  summary: {
    ja: ({ labelJa }) => `「${labelJa}」のピン留めを解除`,
    en: ({ labelEn }) => `Unpinned: ${labelEn}`,
  },
  project: ({ accountId, payload: { eventId } }) => [remove('pins', { accountId, eventId })],
});
