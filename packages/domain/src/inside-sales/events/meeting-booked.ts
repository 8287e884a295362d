import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { timePrecisions } from '../../timeline/event.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { meetingKinds, meetingKindWords } from '../meeting-kinds.ts';

export const meetingBooked = defineEventKind({
  name: 'inside-sales.meeting-booked',
  department: 'by-actor',
  label: { ja: 'アポ獲得', en: 'Meeting booked' },
  icon: 'calendar-plus',
  payload: z.object({
    meetingId: z.string(),
    kind: z.enum(meetingKinds),
    startsAt: z.iso.datetime(),
    /** How exactly it is known; `unknown` borrows the moment of the import, of which nothing is told. */
    startsPrecision: z.enum(timePrecisions).nullish(),
    leadId: z.string().nullish(),
    opportunityId: z.string().nullish(),
    /** Who will hold it. */
    ownerId: z.string().nullish(),
    place: z.string().nullish(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ kind, startsAt, startsPrecision }, telling) =>
      `${meetingKindWords[kind].ja}を予約${startsPrecision === 'unknown' ? '' : `: ${momentText(startsAt, telling)}`}`,
    en: ({ kind, startsAt, startsPrecision }, telling) =>
      `${meetingKindWords[kind].en} booked${startsPrecision === 'unknown' ? '' : ` for ${momentText(startsAt, telling)}`}`,
  },
  facts: ({ place, note }, telling) =>
    factsOf(telling, [{ ja: '場所', en: 'Place' }, place], [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, actorId, occurredAt, importSource, payload }) => [
    insert('meetings', {
      accountId,
      id: payload.meetingId,
      kind: payload.kind,
      state: 'booked',
      leadId: payload.leadId ?? null,
      opportunityId: payload.opportunityId ?? null,
      bookedAt: occurredAt,
      bookedBy: actorId,
      startsAt: new Date(payload.startsAt),
      ownerId: payload.ownerId ?? actorId,
      place: payload.place ?? null,
      note: payload.note ?? null,
      importSource,
    }),
  ],
});
