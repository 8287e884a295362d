import { z } from 'zod';
import { mrrMovement } from '../../contracts/mrr-movement.ts';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const contractExpanded = defineEventKind({
  name: 'customer-success.contract-expanded',
  department: 'customer-success',
  label: { ja: '契約拡大', en: 'Contract expanded' },
  icon: 'trending-up',
  payload: z.object({
    contractId: z.string(),
    opportunityId: z.string().nullish(),
    beforeMinor: z.number().int().nonnegative(),
    monthlyMinor: z.number().int().positive(),
    currency: z.string(),
    effectiveOn: z.string(),
    plan: z.string().nullish(),
    seats: z.number().int().positive().nullish(),
    note: z.string().nullish(),
  }),
  summary: {
    ja: ({ beforeMinor, monthlyMinor, currency }) =>
      `月額 ${tellMoney(beforeMinor, currency, 'ja')} → ${tellMoney(monthlyMinor, currency, 'ja')}`,
    en: ({ beforeMinor, monthlyMinor, currency }) =>
      `${tellMoney(beforeMinor, currency, 'en')} → ${tellMoney(monthlyMinor, currency, 'en')} a month`,
  },
  facts: ({ plan, seats, effectiveOn, note }, telling) =>
    factsOf(
      telling,
      [{ ja: '適用日', en: 'From' }, effectiveOn],
      [{ ja: 'プラン', en: 'Plan' }, plan],
      [{ ja: '席数', en: 'Seats' }, seats],
      [{ ja: 'メモ', en: 'Note' }, note],
    ),
  project: (event) => {
    const { contractId, monthlyMinor, beforeMinor, currency, effectiveOn, plan, seats } = event.payload;
    return [
      update(
        'contracts',
        { accountId: event.accountId, id: contractId },
        { monthlyMinor, ...(plan ? { plan } : {}), ...(seats ? { seats } : {}) },
      ),
      ...mrrMovement(event, {
        contractId,
        kind: 'expansion',
        amountMinor: monthlyMinor - beforeMinor,
        currency,
        effectiveOn,
      }),
    ];
  },
});
