import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { handoffOutcomes, handoffOutcomeWords } from '../handoff-outcomes.ts';
import { passFields, route } from '../pass.ts';

/** What became of an accepted pass, told back to the sender. Recorded under the receiver's department. */
export const handoffOutcomeTold = defineEventKind({
  name: 'handoffs.outcome-told',
  department: 'by-actor',
  label: { ja: '引き継ぎ後の結果', en: 'Outcome told' },
  icon: 'message-reply',
  payload: passFields.extend({ outcome: z.enum(handoffOutcomes) }),
  summary: {
    ja: ({ outcome }) => `渡した後の結果: ${handoffOutcomeWords[outcome].ja}`,
    en: ({ outcome }) => `What became of the pass: ${handoffOutcomeWords[outcome].en.toLowerCase()}`,
  },
  facts: (payload, telling) => factsOf(telling, [{ ja: '引き継ぎ', en: 'Handoff' }, route(payload, telling.locale)]),
  project: ({ accountId, occurredAt, payload: { handoffId, outcome } }) => [
    update(
      'handoffs',
      { accountId, id: handoffId },
      { outcome, outcomeAt: occurredAt },
      { column: 'outcomeAt', at: occurredAt },
    ),
  ],
});
