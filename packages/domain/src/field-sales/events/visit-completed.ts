import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const visitCompleted = defineEventKind({
  name: 'field-sales.visit-completed',
  department: 'field-sales',
  label: { ja: '訪問', en: 'Visit' },
  icon: 'map-pin-check',
  payload: z.object({
    meetingId: z.string(),
    place: z.string().nullish(),
    note: z.string().nullish(),
    durationMinutes: z.number().int().positive().nullish(),
  }),
  summary: {
    ja: ({ place, note }) => [`${place ? `${place}を` : ''}訪問`, note].filter(Boolean).join(': '),
    en: ({ place, note }) => [place ? `Visited ${place}` : 'Visited', note].filter(Boolean).join(': '),
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
