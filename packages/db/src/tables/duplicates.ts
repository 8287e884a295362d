import type { FoundReason } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import { index, integer, jsonb, pgTable, primaryKey, real, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Pairs that may be one company, each under its smaller id. Computed from accounts and contacts, and computed again at will. */
export const duplicateProposals = pgTable(
  'duplicate_proposals',
  {
    accountId: uuid().notNull(),
    otherId: uuid().notNull(),
    /** 0 to 1 */
    score: real().notNull(),
    reasons: jsonb().$type<FoundReason[]>().notNull(),
    foundAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.otherId] }),
    // Serves the pairs of an account that is the greater of the two.
    index('duplicate_proposals_by_other').on(table.otherId),
    // Serves the queue, the surest first.
    index('duplicate_proposals_by_score').on(table.score, table.accountId, table.otherId),
  ],
);

/** As which state an account was last compared with the others: another fingerprint is a reason to look again. */
export const duplicateChecks = pgTable('duplicate_checks', {
  accountId: uuid().primaryKey(),
  fingerprint: integer().notNull(),
});

/** Pairs that somebody has looked at and knows to be two companies, under the smaller id. */
export const duplicateDismissals = pgTable(
  'duplicate_dismissals',
  {
    accountId: uuid().notNull(),
    otherId: uuid().notNull(),
    dismissedAt: moment().notNull(),
    dismissedBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.otherId] })],
);
