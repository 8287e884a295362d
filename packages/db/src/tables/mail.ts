import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { version } from './columns.ts';

/** How this installation sends mail: the table has one row, or none while nobody has set it up. */
export const mailSettings = pgTable('mail_settings', {
  id: integer().primaryKey().default(1),
  host: text().notNull(),
  port: integer().notNull(),
  /** `none`, `starttls` or `tls`. */
  security: text().notNull(),
  username: text(),
  /** AES-256-GCM under the installation's `mail` secret; nobody reads it back. */
  encryptedPassword: text(),
  fromName: text().notNull(),
  fromAddress: text().notNull(),
  version: version(),
});
