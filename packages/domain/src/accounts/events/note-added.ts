import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';

/** Its visibility stands on the event: a note may be for one department only. */
export const noteAdded = defineEventKind({
  name: 'accounts.note-added',
  department: 'by-actor',
  label: { ja: 'メモ', en: 'Note' },
  icon: 'note',
  payload: z.object({ text: z.string() }),
  summary: { ja: ({ text }) => text, en: ({ text }) => text },
});
