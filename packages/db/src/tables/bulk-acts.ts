import type { Refusal } from '@tasuki/domain';
import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** What a bulk act did to one record, and how it was before. */
export interface BulkItem {
  accountId: string;
  id: string;
  /** As people know it: a company, the title of a task. */
  name: string;
  /** What an undo brings back; null where nothing was changed. */
  before: Record<string, string | null> | null;
  refusal: Refusal | null;
}

/** Acts on many records at once, so that whoever did one can take it back as a whole. */
export const bulkActs = pgTable(
  'bulk_acts',
  {
    id: uuid().primaryKey(),
    actorId: uuid().notNull(),
    act: text().notNull(),
    /** What was chosen for all of them, in words: the owner's name, the day. */
    chosen: text(),
    items: jsonb().$type<BulkItem[]>().notNull(),
    at: moment().notNull(),
    undoneAt: moment(),
  },
  // Serves a person's history, the latest first.
  (table) => [index('bulk_acts_by_actor').on(table.actorId, table.at)],
);
