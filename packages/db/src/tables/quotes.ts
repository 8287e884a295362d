import type { QuoteLine } from '@tasuki/domain/field-sales/quote-content';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, owned, version } from './columns.ts';

/** Lines are read and written whole and never asked for one by one. */
const quoteContent = () => ({
  title: text(),
  addressee: text(),
  lines: jsonb().$type<QuoteLine[]>().notNull(),
  validUntil: date(),
  notes: text(),
});

export const quotes = pgTable(
  'quotes',
  {
    ...owned(),
    opportunityId: uuid().notNull(),
    number: text().notNull(),
    revision: integer().notNull().default(1),
    /** Before tax. */
    amountMinor: minor().notNull(),
    totalMinor: minor().notNull(),
    currency: text().notNull(),
    /** The customer's name on the day that it went out. */
    company: text(),
    ...quoteContent(),
    submittedAt: moment().notNull(),
    submittedBy: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the quotes of a deal.
    index('quotes_by_deal').on(table.accountId, table.opportunityId, table.submittedAt),
    // Serves the search for a number that is free.
    index('quotes_by_number').on(table.number),
  ],
);

/** The one quote of a deal that is being written; the quote that it becomes has the same id. */
export const quoteDrafts = pgTable(
  'quote_drafts',
  {
    ...owned(),
    opportunityId: uuid().notNull(),
    ...quoteContent(),
    savedAt: moment().notNull(),
    savedBy: uuid(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // One draft per deal; serves the draft of a deal.
    uniqueIndex('quote_drafts_by_deal').on(table.accountId, table.opportunityId),
  ],
);
