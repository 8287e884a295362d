import { bigint, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Milliseconds, because page cursors and versions travel through a JavaScript Date and back. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** Minor units of the row's currency; safe as a JavaScript number up to 90 trillion yen. */
export const minor = () => bigint({ mode: 'number' });

/** The owning account and the record's own id; together the primary key of everything an account owns. */
export const owned = () => ({ accountId: uuid().notNull(), id: uuid().notNull() });

/** Optimistic lock: every applied event counts it up. */
export const version = () => integer().notNull().default(1);

export const importSource = () => text();
