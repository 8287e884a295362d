import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const meetingHeld = defineEventKind({
  name: 'field-sales.meeting-held',
  department: 'field-sales',
  label: { ja: '商談実施', en: 'Meeting held' },
  icon: 'users-group',
  payload: z.object({
    meetingId: z.string(),
    kind: z.string().default('meeting'),
    note: z.string().nullish(),
    durationMinutes: z.number().int().positive().nullish(),
  }),
  summary: {
    ja: ({ note }) => (note ? `商談を実施: ${note}` : '商談を実施'),
    en: ({ note }) => (note ? `Meeting held: ${note}` : 'Meeting held'),
  },
  facts: ({ durationMinutes }, telling) => factsOf(telling, [{ ja: '時間（分）', en: 'Minutes' }, durationMinutes]),
  project: ({ accountId, occurredAt, timePrecision, payload: { meetingId, note } }) => [
    update(
      'meetings',
      { accountId, id: meetingId },
      { state: 'held', heldAt: occurredAt, heldPrecision: timePrecision, ...(note ? { note } : {}) },
    ),
  ],
});
