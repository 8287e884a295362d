import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, leadStateWith, passFields, route } from '../pass.ts';
import { returnReasonWords } from '../return-reasons.ts';
import { wordsSchema } from '../words-schema.ts';

/** 差し戻し: handed back before contact. The sash stays where it was. Recorded under the receiver's department. */
export const handoffReturned = defineEventKind({
  name: 'handoffs.returned',
  department: 'by-actor',
  label: { ja: '差し戻し', en: 'Handoff returned' },
  icon: 'arrow-back-up',
  payload: passFields.extend({
    reasonCode: z.string(),
    /** The reason's words at that time, where an organisation made it up. */
    reasonLabel: wordsSchema.nullish(),
    note: z.string().nullish(),
    /** A day, `YYYY-MM-DD`: the sender approaches again then, unless something has come of it before. */
    reapproachOn: z.string().nullish(),
  }),
  summary: {
    ja: ({ reasonCode, reasonLabel }) => `差し戻し（${(reasonLabel ?? returnReasonWords(reasonCode)).ja}）`,
    en: ({ reasonCode, reasonLabel }) => `Returned: ${(reasonLabel ?? returnReasonWords(reasonCode)).en}`,
  },
  facts: (payload, telling) =>
    factsOf(
      telling,
      [{ ja: '引き継ぎ', en: 'Handoff' }, route(payload, telling.locale)],
      [{ ja: '再アプローチ日', en: 'Re-approach on' }, payload.reapproachOn],
      [{ ja: 'コメント', en: 'Comment' }, payload.note],
    ),
  project: ({ accountId, occurredAt, actorId, payload }) => [
    update(
      'handoffs',
      { accountId, id: payload.handoffId },
      {
        state: 'returned',
        decidedAt: occurredAt,
        decidedBy: actorId,
        reasonCode: payload.reasonCode,
        decisionNote: payload.note ?? null,
        reapproachOn: payload.reapproachOn ?? null,
      },
    ),
    ...leadMoves(accountId, payload, concernsLead(payload) ? { state: leadStateWith(payload.from) } : null),
  ],
});
