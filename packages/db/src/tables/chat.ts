import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, owned, version } from './columns.ts';

/** A channel of Slack, or of a chat that takes the same messages, into which notifications go. */
export const chatChannels = pgTable('chat_channels', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** Whose notifications; null for those of every department. */
  department: text(),
  kinds: jsonb().$type<string[]>().notNull(),
  locale: text().notNull(),
  isOn: boolean().notNull().default(true),
  /** The incoming webhook: who knows it can write into the channel. Sealed under the installation's `chat` secret. */
  encryptedUrl: text().notNull(),
  /** Signs each message; sealed likewise. */
  encryptedSecret: text().notNull(),
  createdAt: moment().notNull(),
  version: version(),
});

/** What goes into a channel, once for each cause: kept until the chat has taken it, or will not. */
export const chatMessages = pgTable(
  'chat_messages',
  {
    ...owned(),
    channelId: uuid()
      .notNull()
      .references(() => chatChannels.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    cause: text().notNull(),
    eventId: uuid(),
    dueOn: text(),
    /** Whom it is for. */
    userIds: jsonb().$type<string[]>().notNull(),
    /** waiting, sent or failed. */
    state: text().notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    nextAt: moment().notNull(),
    createdAt: moment().notNull(),
    settledAt: moment(),
    /** What the chat said last, where it did not take the message. */
    problem: text(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // An event that several people are told of is one message.
    unique('chat_messages_once').on(table.accountId, table.channelId, table.cause, table.kind),
    // Serves the sender: what waits and is due.
    index('chat_messages_due').on(table.nextAt).where(sql`state = 'waiting'`),
    // Serves a channel's latest messages.
    index('chat_messages_by_channel').on(table.channelId, table.createdAt),
  ],
);
