import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, moment, owned, version } from './columns.ts';

/** What customer success found of a deal, for its seller, for product and for marketing. */
export const dealFeedback = pgTable(
  'deal_feedback',
  {
    ...owned(),
    category: text().notNull(),
    text: text().notNull(),
    opportunityId: uuid(),
    repId: uuid(),
    givenAt: moment().notNull(),
    givenBy: uuid(),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the feedback that waits for an answer, newest first.
    index('deal_feedback_by_time').on(table.givenAt, table.id),
    // Serves a seller's own.
    index('deal_feedback_by_rep').on(table.repId, table.givenAt, table.id),
  ],
);

/** How far each of those whom feedback reached is with it; without a row nobody there has looked. */
export const dealFeedbackAnswers = pgTable(
  'deal_feedback_answers',
  {
    accountId: uuid().notNull(),
    feedbackId: uuid().notNull(),
    /** field-sales, product or marketing. */
    audience: text().notNull(),
    /** seen, in-work or done. */
    status: text().notNull(),
    answer: text(),
    answeredAt: moment().notNull(),
    answeredBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.feedbackId, table.audience] })],
);
