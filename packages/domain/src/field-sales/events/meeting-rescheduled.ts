import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const meetingRescheduled = defineEventKind({
  name: 'field-sales.meeting-rescheduled',
  department: 'field-sales',
  label: { ja: '日程変更', en: 'Meeting moved' },
  icon: 'calendar-repeat',
  payload: z.object({
    meetingId: z.string(),
    fromStartsAt: z.iso.datetime(),
    toStartsAt: z.iso.datetime(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ toStartsAt }, telling) => `商談を${momentText(toStartsAt, telling)}に変更`,
    en: ({ toStartsAt }, telling) => `Meeting moved to ${momentText(toStartsAt, telling)}`,
  },
  facts: ({ fromStartsAt, note }, telling) =>
    factsOf(
      telling,
      [{ ja: '変更前', en: 'Before' }, momentText(fromStartsAt, telling)],
      [{ ja: 'メモ', en: 'Note' }, note],
    ),
  // Still booked: a meeting that moved can yet be held or missed.
  project: ({ accountId, payload: { meetingId, toStartsAt } }) => [
    update('meetings', { accountId, id: meetingId }, { startsAt: new Date(toStartsAt) }),
  ],
});
