import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update, upsert } from '../../timeline/row-change.ts';
import { concernsLead, leadMoves, leadStateWith, passFields, route } from '../pass.ts';

/** The sash changes hands. Recorded under the receiver's department. */
export const handoffAccepted = defineEventKind({
  name: 'handoffs.accepted',
  department: 'by-actor',
  label: { ja: '引き継ぎ受入', en: 'Handoff accepted' },
  icon: 'circle-check',
  payload: passFields.extend({
    /** The account that is read now, where the handoff's own was merged into it meanwhile. */
    survivorId: z.string().nullish(),
    /** Owner of the receiving department's work from now on. */
    ownerId: z.string().nullish(),
    note: z.string().nullish(),
    /** 兼任: whoever passed it took it, too. */
    isSelf: z.boolean().default(false),
  }),
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎを受入`,
    en: (pass) => `Accepted: ${route(pass, 'en')}`,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: 'メモ', en: 'Note' }, note]),
  project: ({ accountId, occurredAt, actorId, payload }) => {
    const { handoffId, to, survivorId, ownerId, note, isSelf } = payload;
    const holderId = survivorId ?? accountId;
    const lead = {
      state: leadStateWith(to),
      ...(to === 'inside-sales' && ownerId ? { insideSalesUserId: ownerId } : {}),
    };
    return [
      update(
        'handoffs',
        { accountId, id: handoffId },
        {
          state: 'accepted',
          decidedAt: occurredAt,
          decidedBy: actorId,
          decisionNote: note ?? null,
          ...(isSelf ? { isSelf: 1 } : {}),
        },
      ),
      update(
        'accounts',
        { id: holderId },
        { holder: to, holderSince: occurredAt },
        // History can be imported late: an older pass does not take the sash from who has it now.
        { column: 'holderSince', at: occurredAt },
      ),
      ...(ownerId
        ? [upsert('ownerships', { accountId: holderId, work: to }, { userId: ownerId, since: occurredAt })]
        : []),
      ...leadMoves(accountId, payload, concernsLead(payload) ? lead : null),
    ];
  },
});
