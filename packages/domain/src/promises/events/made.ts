import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';

/** 商談時の約束事項: what was promised to the customer while selling. */
export const promiseMade = defineEventKind({
  name: 'promises.made',
  department: 'by-actor',
  label: { ja: '商談時の約束', en: 'Promise made' },
  icon: 'heart-handshake',
  payload: z.object({
    promiseId: z.string(),
    text: z.string().min(1),
    opportunityId: z.string().nullish(),
    /** A day, `YYYY-MM-DD`. */
    dueOn: z.string().nullish(),
  }),
  summary: { ja: ({ text }) => `約束: ${text}`, en: ({ text }) => `Promised: ${text}` },
  facts: ({ dueOn }, telling) => factsOf(telling, [{ ja: '期日', en: 'Due' }, dueOn]),
  project: ({ accountId, occurredAt, actorId, importSource, payload: { promiseId, text, opportunityId, dueOn } }) => [
    insert('promises', {
      accountId,
      id: promiseId,
      text,
      state: 'open',
      opportunityId: opportunityId ?? null,
      dueOn: dueOn ?? null,
      madeAt: occurredAt,
      madeBy: actorId,
      importSource,
    }),
  ],
});
