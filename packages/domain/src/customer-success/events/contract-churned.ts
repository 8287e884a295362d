import { z } from 'zod';
import { mrrMovement } from '../../contracts/mrr-movement.ts';
import { tellDay } from '../../days.ts';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { churnReasonWords } from '../churn-reasons.ts';

export const contractChurned = defineEventKind({
  name: 'customer-success.contract-churned',
  department: 'customer-success',
  label: { ja: '解約', en: 'Contract ended' },
  icon: 'door-exit',
  payload: z.object({
    contractId: z.string(),
    endedOn: z.string(),
    lostMinor: z.number().int().nonnegative(),
    currency: z.string(),
    /** One of several contracts ended is 減額; only the last one loses the customer. */
    movement: z.enum(['churn', 'contraction']),
    reasonCode: z.string().nullish(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ movement, lostMinor, currency, endedOn }) =>
      `${tellDay(endedOn, 'ja')}付で${movement === 'churn' ? '解約' : '一部解約'}（月額${tellMoney(lostMinor, currency, 'ja')}）`,
    en: ({ movement, lostMinor, currency, endedOn }) =>
      `${movement === 'churn' ? 'Churn' : 'End of one contract'} as of ${tellDay(endedOn, 'en')}, ${tellMoney(lostMinor, currency, 'en')} a month`,
  },
  facts: ({ reasonCode, note }, telling) =>
    factsOf(
      telling,
      [{ ja: '理由', en: 'Reason' }, churnReasonWords(reasonCode)?.[telling.locale]],
      [{ ja: 'メモ', en: 'Note' }, note],
    ),
  project: (event) => {
    const { contractId, endedOn, lostMinor, currency, movement, reasonCode } = event.payload;
    return [
      update(
        'contracts',
        { accountId: event.accountId, id: contractId },
        { state: 'ended', endedOn, endReason: reasonCode ?? null },
      ),
      ...mrrMovement(event, { contractId, kind: movement, amountMinor: -lostMinor, currency, effectiveOn: endedOn }),
    ];
  },
});
