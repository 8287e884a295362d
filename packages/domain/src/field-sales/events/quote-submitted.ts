import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert, remove } from '../../timeline/row-change.ts';
import { oneAmount, quoteContent } from '../quote-content.ts';
import { quoteTotals } from '../quote-totals.ts';

/** Quotes that went out before there were lines have an amount and nothing else. */
export const quoteSubmitted = defineEventKind({
  name: 'field-sales.quote-submitted',
  department: 'field-sales',
  label: { ja: '見積書提出', en: 'Quote submitted' },
  icon: 'file-invoice',
  payload: quoteContent.partial().extend({
    quoteId: z.string(),
    opportunityId: z.string(),
    number: z.string(),
    revision: z.number().int().positive(),
    /** Before tax. */
    amountMinor: z.number().int().nonnegative(),
    totalMinor: z.number().int().nonnegative().optional(),
    currency: z.string(),
    /** The customer's name on the day that it went out. */
    company: z.string().optional(),
    /** True where it was drafted under the same id. */
    isDraft: z.boolean().optional(),
  }),
  summary: {
    ja: ({ number, revision, amountMinor, totalMinor, currency }) =>
      `${number}${revision > 1 ? `（第${revision}版）` : ''} ${tellMoney(totalMinor ?? amountMinor, currency, 'ja')}${totalMinor === undefined ? '' : '（税込）'}`,
    en: ({ number, revision, amountMinor, totalMinor, currency }) =>
      `${number}${revision > 1 ? `, revision ${revision}` : ''}: ${tellMoney(totalMinor ?? amountMinor, currency, 'en')}${totalMinor === undefined ? '' : ' with tax'}`,
  },
  project: ({ accountId, actorId, occurredAt, payload: { quoteId, isDraft, ...told } }) => {
    const content = told.lines ? {} : oneAmount(told.amountMinor, told.currency, null);
    const row = { company: null, ...content, ...told };
    const { totalMinor } = quoteTotals(row.lines ?? []);
    return [
      insert('quotes', { ...row, totalMinor, accountId, id: quoteId, submittedAt: occurredAt, submittedBy: actorId }),
      ...(isDraft ? [remove('quoteDrafts', { accountId, id: quoteId })] : []),
    ];
  },
});
