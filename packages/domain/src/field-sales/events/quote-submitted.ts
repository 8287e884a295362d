import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert } from '../../timeline/row-change.ts';

export const quoteSubmitted = defineEventKind({
  name: 'field-sales.quote-submitted',
  department: 'field-sales',
  label: { ja: '見積書提出', en: 'Quote submitted' },
  icon: 'file-invoice',
  payload: z.object({
    quoteId: z.string(),
    opportunityId: z.string(),
    number: z.string(),
    revision: z.number().int().positive(),
    amountMinor: z.number().int().nonnegative(),
    currency: z.string(),
  }),
  summary: {
    ja: ({ number, revision, amountMinor, currency }) =>
      `${number}${revision > 1 ? `（第${revision}版）` : ''} ${tellMoney(amountMinor, currency, 'ja')}`,
    en: ({ number, revision, amountMinor, currency }) =>
      `${number}${revision > 1 ? `, revision ${revision}` : ''}: ${tellMoney(amountMinor, currency, 'en')}`,
  },
  project: ({ accountId, actorId, occurredAt, payload: { quoteId, ...fields } }) => [
    insert('quotes', { ...fields, accountId, id: quoteId, submittedAt: occurredAt, submittedBy: actorId }),
  ],
});
