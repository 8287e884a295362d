import type { HealthWeights } from '@tasuki/domain/health/health-measures';
import type { HealthPart } from '@tasuki/domain/health/judge-health';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, owned, version } from './columns.ts';

/** What whoever looks after the customer thinks, each time they say it. */
export const healthRatings = pgTable(
  'health_ratings',
  {
    ...owned(),
    /** good, fair or poor. */
    rating: text().notNull(),
    note: text(),
    /** The last day on which it counts; null for 90 days after it was said. */
    until: date(),
    ratedAt: moment().notNull(),
    ratedBy: uuid(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);

/** Health as of a day (docs/decisions/0024). Worked out from what is recorded, and again at will; the latest day is what holds. */
export const healthDays = pgTable(
  'health_days',
  {
    accountId: uuid().notNull(),
    day: date().notNull(),
    /** 0 to 100; null while nothing is known. */
    score: integer(),
    parts: jsonb().$type<HealthPart[]>().notNull(),
    computedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.day] }),
    // Serves the customers by their health today.
    index('health_days_by_day').on(table.day, table.score),
  ],
);

/** How much each measure counts; one row, absent until an admin changes the usual weights. */
export const healthSettings = pgTable('health_settings', {
  id: integer().primaryKey().default(1),
  weights: jsonb().$type<HealthWeights>().notNull(),
  version: version(),
});
