import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf, momentText } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, leadStateWith, passFields, route } from '../pass.ts';

/** Nobody answered in time. Written by the system, under the sender's department. */
export const handoffExpired = defineEventKind({
  name: 'handoffs.expired',
  department: 'by-actor',
  label: { ja: '引き継ぎ期限切れ', en: 'Handoff expired' },
  icon: 'clock-x',
  payload: passFields.extend({ dueAt: z.iso.datetime() }),
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎが期限切れ`,
    en: (pass) => `Expired: ${route(pass, 'en')}`,
  },
  facts: ({ dueAt }, telling) => factsOf(telling, [{ ja: '回答期限', en: 'Answer due' }, momentText(dueAt, telling)]),
  project: ({ accountId, occurredAt, payload }) => [
    update('handoffs', { accountId, id: payload.handoffId }, { state: 'expired', decidedAt: occurredAt }),
    ...leadMoves(accountId, payload, concernsLead(payload) ? { state: leadStateWith(payload.from) } : null),
  ],
});
