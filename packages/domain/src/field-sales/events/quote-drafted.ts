import { z } from 'zod';
import { tellMoney } from '../../money.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';
import { quoteContent } from '../quote-content.ts';
import { quoteTotals } from '../quote-totals.ts';

export const quoteDrafted = defineEventKind({
  name: 'field-sales.quote-drafted',
  department: 'field-sales',
  label: { ja: '見積書の下書き', en: 'Quote drafted' },
  icon: 'pencil',
  // Saved again and again while it is written: nobody needs to be told of each.
  isNoise: true,
  payload: quoteContent.extend({ quoteId: z.string(), opportunityId: z.string(), currency: z.string() }),
  summary: {
    ja: ({ lines, currency }) =>
      `${lines.length}行 ${tellMoney(quoteTotals(lines).totalMinor, currency, 'ja')}（税込）`,
    en: ({ lines, currency }) =>
      `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}: ${tellMoney(quoteTotals(lines).totalMinor, currency, 'en')} with tax`,
  },
  project: ({ accountId, actorId, occurredAt, payload: { quoteId, currency: _, ...fields } }) => [
    upsert('quoteDrafts', { accountId, id: quoteId }, { ...fields, savedAt: occurredAt, savedBy: actorId }),
  ],
});
