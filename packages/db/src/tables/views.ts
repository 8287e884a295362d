import type { Department } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';
import { users } from './people.ts';

const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** A list as somebody likes to see it: what its address holds of filters, order and columns. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: uuid().primaryKey(),
    /** The list's name on its page, such as `accounts`. */
    list: text().notNull(),
    name: text().notNull(),
    /** The query of the address, without the question mark. */
    address: text().notNull(),
    ownerId: userId(),
    /** The department that shares it; null while it is its owner's alone. */
    department: text().$type<Department>(),
    /** The list opens with it in the app of its department. */
    isDefault: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: moment().notNull(),
    /** A deleted view can be taken back for a while. */
    deletedAt: moment(),
  },
  (table) => [
    // Serves the views of a list.
    index('saved_views_by_list').on(table.list, table.ownerId),
    uniqueIndex('saved_views_one_default')
      .on(table.list, table.department)
      .where(sql`is_default and deleted_at is null`),
  ],
);

/** Views that a person keeps at hand beside the list. */
export const savedViewPins = pgTable(
  'saved_view_pins',
  {
    viewId: uuid()
      .notNull()
      .references(() => savedViews.id, { onDelete: 'cascade' }),
    userId: userId(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.viewId] })],
);
