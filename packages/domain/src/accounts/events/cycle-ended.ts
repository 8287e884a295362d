import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { cycleOutcomes, cycleOutcomeWords } from '../cycle-words.ts';

export const cycleEnded = defineEventKind({
  name: 'accounts.cycle-ended',
  department: 'by-actor',
  label: { ja: 'サイクル終了', en: 'Cycle ended' },
  icon: 'circle-dot',
  payload: z.object({
    cycleId: z.string(),
    number: z.number().int().positive(),
    outcome: z.enum(cycleOutcomes),
    reason: z.string().nullish(),
    /** A day, `YYYY-MM-DD`. */
    reapproachOn: z.string().nullish(),
  }),
  summary: {
    ja: ({ number, outcome }) => `第${number}サイクル終了（${cycleOutcomeWords[outcome].ja}）`,
    en: ({ number, outcome }) => `Cycle ${number} ended: ${cycleOutcomeWords[outcome].en.toLowerCase()}`,
  },
  facts: ({ reason, reapproachOn }, telling) =>
    factsOf(
      telling,
      [{ ja: '理由', en: 'Reason' }, reason],
      [{ ja: '再アプローチ日', en: 'Re-approach on' }, reapproachOn],
    ),
  project: ({ accountId, occurredAt, payload: { cycleId, outcome, reason, reapproachOn } }) => [
    update(
      'cycles',
      { accountId, id: cycleId },
      { endedAt: occurredAt, outcome, reason: reason ?? null, reapproachOn: reapproachOn ?? null },
    ),
  ],
});
