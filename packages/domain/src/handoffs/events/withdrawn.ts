import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, leadStateWith, passFields, route } from '../pass.ts';

/** The sender takes an offer back. Recorded under the sender's department. */
export const handoffWithdrawn = defineEventKind({
  name: 'handoffs.withdrawn',
  department: 'by-actor',
  label: { ja: '引き継ぎ取り下げ', en: 'Handoff withdrawn' },
  icon: 'send-off',
  payload: passFields.extend({ note: z.string().nullish() }),
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎを取り下げ`,
    en: (pass) => `Withdrawn: ${route(pass, 'en')}`,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: '理由', en: 'Reason' }, note]),
  project: ({ accountId, occurredAt, actorId, payload }) => [
    update(
      'handoffs',
      { accountId, id: payload.handoffId },
      { state: 'withdrawn', decidedAt: occurredAt, decidedBy: actorId, decisionNote: payload.note ?? null },
    ),
    ...leadMoves(accountId, payload, concernsLead(payload) ? { state: leadStateWith(payload.from) } : null),
  ],
});
