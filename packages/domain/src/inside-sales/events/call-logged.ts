import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { callOutcomes, callOutcomeWords } from '../call-outcomes.ts';

export const callLogged = defineEventKind({
  name: 'inside-sales.call-logged',
  department: 'by-actor',
  label: { ja: '架電', en: 'Call' },
  icon: 'phone-outgoing',
  payload: z.object({
    callId: z.string(),
    leadId: z.string().nullish(),
    outcome: z.enum(callOutcomes),
    durationSeconds: z.number().int().nonnegative().nullish(),
    callbackAt: z.iso.datetime().nullish(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ outcome }) => `架電: ${callOutcomeWords[outcome].ja}`,
    en: ({ outcome }) => `Call: ${callOutcomeWords[outcome].en.toLowerCase()}`,
  },
  facts: ({ durationSeconds, callbackAt, note }, telling) =>
    factsOf(
      telling,
      [{ ja: '通話時間', en: 'Duration' }, durationSeconds && durationText(durationSeconds)],
      [{ ja: 'かけ直し', en: 'Call back' }, callbackAt && momentText(callbackAt, telling)],
      [{ ja: 'メモ', en: 'Note' }, note],
    ),
  project: ({ accountId, actorId, contactId, occurredAt, timePrecision, importSource, payload }) => [
    insert('calls', {
      accountId,
      id: payload.callId,
      contactId,
      leadId: payload.leadId ?? null,
      userId: actorId,
      outcome: payload.outcome,
      calledAt: occurredAt,
      calledPrecision: timePrecision,
      durationSeconds: payload.durationSeconds ?? null,
      note: payload.note ?? null,
      importSource,
    }),
  ],
});

const durationText = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
