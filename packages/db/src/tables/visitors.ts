import { sql } from 'drizzle-orm';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** A browser under the id that the website gave it; of nobody until it is identified. */
export const visitors = pgTable(
  'visitors',
  {
    key: text().primaryKey(),
    /** With the contact or, without one, the account that the key was identified as. */
    accountId: uuid(),
    contactId: uuid(),
    identifiedAt: moment(),
    seenAt: moment().notNull(),
  },
  (table) => [
    // Serves the forgetting of who was never identified.
    index('visitors_by_seen').on(table.seenAt).where(sql`${table.accountId} is null`),
  ],
);

/** What is kept of a visitor whom nobody knows yet; joined to an account, it is an event there and no row here. */
export const visitorTouches = pgTable(
  'visitor_touches',
  {
    id: uuid().primaryKey(),
    visitorKey: text()
      .notNull()
      .references(() => visitors.key, { onDelete: 'cascade' }),
    kind: text().notNull(),
    title: text(),
    url: text(),
    occurredAt: moment().notNull(),
    recordedAt: moment().notNull(),
  },
  (table) => [
    index('visitor_touches_by_visitor').on(table.visitorKey, table.occurredAt),
    // Serves forgetting.
    index('visitor_touches_by_recorded').on(table.recordedAt),
  ],
);
