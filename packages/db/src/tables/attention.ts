import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, owned } from './columns.ts';
import { users } from './people.ts';

const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Events that stand above the timeline for all departments. */
export const pins = pgTable(
  'pins',
  { accountId: uuid().notNull(), eventId: uuid().notNull(), pinnedAt: moment().notNull(), pinnedBy: uuid() },
  (table) => [primaryKey({ columns: [table.accountId, table.eventId] })],
);

/** What people say about an event; the id is that of the event that recorded it. */
export const comments = pgTable(
  'comments',
  {
    ...owned(),
    eventId: uuid().notNull(),
    text: text().notNull(),
    /** Ids of the people who were called. */
    mentions: jsonb().$type<string[]>().notNull().default([]),
    writtenAt: moment().notNull(),
    writtenBy: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the comments of an event, in order, and their number on a page of events.
    index('comments_by_event').on(table.accountId, table.eventId, table.writtenAt),
  ],
);

/** Who wants to hear of everything that happens with an account. A person's own choice, so no event. */
export const follows = pgTable(
  'follows',
  { accountId: uuid().notNull(), userId: userId(), since: moment().notNull() },
  (table) => [primaryKey({ columns: [table.accountId, table.userId] })],
);

/** How far a person has read an account: the last event recorded when they looked. */
export const accountLooks = pgTable(
  'account_looks',
  {
    accountId: uuid().notNull(),
    userId: userId(),
    position: bigint({ mode: 'number' }).notNull(),
    lookedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.userId] })],
);

/** What one person is told. The same cause tells the same person once. */
export const notifications = pgTable(
  'notifications',
  {
    ...owned(),
    userId: userId(),
    kind: text().notNull(),
    /** The event's id, or what fell due and when. */
    cause: text().notNull(),
    eventId: uuid(),
    /** The day that a deadline is about. */
    dueOn: text(),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    unique('notifications_once').on(table.accountId, table.userId, table.cause),
    // Serves a person's list, newest first.
    index('notifications_by_user').on(table.userId, table.createdAt, table.id),
    // Serves the number on the bell.
    index('notifications_unread').on(table.userId).where(sql`read_at is null`),
  ],
);

/** What a person wants to hear; absent means everything, and a mail each morning. */
export const notificationSettings = pgTable('notification_settings', {
  userId: userId().primaryKey(),
  muted: jsonb().$type<string[]>().notNull().default([]),
  /** `daily` or `none`. */
  digest: text().notNull().default('daily'),
  /** 0 before the first change: nobody has a row until then. */
  version: integer().notNull().default(0),
});

/** How far each reader of the outbox has come. */
export const outboxReaders = pgTable('outbox_readers', {
  name: text().primaryKey(),
  transactionId: text().notNull(),
  position: bigint({ mode: 'number' }).notNull(),
});

/** One mail a person and day at most, whichever server comes first. */
export const digests = pgTable(
  'digests',
  {
    userId: userId(),
    /** Where the organisation is. */
    day: date().notNull(),
    /** claimed, sent or failed. */
    state: text().notNull(),
    claimedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.day] })],
);
