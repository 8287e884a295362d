import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, offerFacts, offerFields, offerRow, route } from '../pass.ts';

/** Recorded under the sender's department. */
export const handoffOffered = defineEventKind({
  name: 'handoffs.offered',
  department: 'by-actor',
  label: { ja: '引き継ぎ依頼', en: 'Handoff offered' },
  icon: 'send',
  payload: offerFields,
  summary: {
    ja: (pass) => `${route(pass, 'ja')} へ引き継ぎを依頼`,
    en: (pass) => `Offered: ${route(pass, 'en')}`,
  },
  facts: offerFacts,
  project: ({ accountId, occurredAt, actorId, importSource, payload }) => [
    // An upsert, because the offer may send off a draft.
    upsert(
      'handoffs',
      { accountId, id: payload.handoffId },
      { ...offerRow(payload), state: 'offered', offeredAt: occurredAt, offeredBy: actorId, importSource },
    ),
    ...leadMoves(accountId, payload, concernsLead(payload) ? { state: 'offered' } : null),
  ],
});
