import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { promiseStates, promiseStateWords } from '../promise-words.ts';

/** Customer success says whether a promise is kept, at risk or impossible. */
export const promiseReviewed = defineEventKind({
  name: 'promises.reviewed',
  department: 'by-actor',
  label: { ja: '約束事項の確認', en: 'Promise reviewed' },
  icon: 'checklist',
  payload: z.object({
    promiseId: z.string(),
    text: z.string(),
    state: z.enum(promiseStates),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ text, state }) => `約束「${text}」: ${promiseStateWords[state].ja}`,
    en: ({ text, state }) => `Promise “${text}”: ${promiseStateWords[state].en.toLowerCase()}`,
  },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: 'コメント', en: 'Comment' }, note]),
  project: ({ accountId, occurredAt, actorId, payload: { promiseId, state, note } }) => [
    update(
      'promises',
      { accountId, id: promiseId },
      { state, reviewedAt: occurredAt, reviewedBy: actorId, reviewNote: note ?? null },
    ),
  ],
});
