import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, leadStateWith, passFields, route } from '../pass.ts';
import { returnReasonWords } from '../return-reasons.ts';
import { wordsSchema } from '../words-schema.ts';

/**
 * 案件化せず: accepted, worked, and found not ripe yet. Unlike a return it comes after contact, so the acceptance stands;
 * the sash goes back to the sender, who approaches again when the day has come.
 */
export const handoffRecycled = defineEventKind({
  name: 'handoffs.recycled',
  department: 'by-actor',
  label: { ja: '案件化せず（再アプローチへ）', en: 'Not ripe yet' },
  icon: 'recycle',
  payload: passFields.extend({
    /** The account that is read now, where the handoff's own was merged into it meanwhile. */
    survivorId: z.string().nullish(),
    reasonCode: z.string(),
    /** The reason's words at that time, where an organisation made it up. */
    reasonLabel: wordsSchema.nullish(),
    note: z.string().nullish(),
    /** A day, `YYYY-MM-DD`. */
    reapproachOn: z.string(),
  }),
  summary: {
    ja: ({ reasonCode, reasonLabel }) => `案件化せず（${(reasonLabel ?? returnReasonWords(reasonCode)).ja}）`,
    en: ({ reasonCode, reasonLabel }) =>
      `Not ripe yet: ${(reasonLabel ?? returnReasonWords(reasonCode)).en.toLowerCase()}`,
  },
  facts: (payload, telling) =>
    factsOf(
      telling,
      [{ ja: '引き継ぎ', en: 'Handoff' }, route(payload, telling.locale)],
      [{ ja: '再アプローチ日', en: 'Re-approach on' }, payload.reapproachOn],
      [{ ja: 'コメント', en: 'Comment' }, payload.note],
    ),
  project: ({ accountId, occurredAt, payload }) => {
    const { handoffId, from, survivorId, reasonCode, note, reapproachOn } = payload;
    return [
      update(
        'handoffs',
        { accountId, id: handoffId },
        { outcome: 'recycled', outcomeAt: occurredAt, reasonCode, outcomeNote: note ?? null, reapproachOn },
        { column: 'outcomeAt', at: occurredAt },
      ),
      update(
        'accounts',
        { id: survivorId ?? accountId },
        { holder: from, holderSince: occurredAt },
        { column: 'holderSince', at: occurredAt },
      ),
      ...leadMoves(accountId, payload, concernsLead(payload) ? { state: leadStateWith(from) } : null),
    ];
  },
});
