import type { RoutingRule, RoutingTarget } from '@tasuki/domain/routing/routing-plan';
import { boolean, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { version } from './columns.ts';
import { users } from './people.ts';

/** Who gets what, by place; a place without a row keeps the usual plan. */
export const routingPlans = pgTable('routing_plans', {
  /** `new-leads`, or a joint: `inside-sales:field-sales`. */
  place: text().primaryKey(),
  keepsOwner: boolean().notNull(),
  rules: jsonb().$type<RoutingRule[]>().notNull(),
  fallback: jsonb().$type<RoutingTarget>(),
  rerouteAfterHours: integer().notNull(),
  version: version(),
});

/** How much a person can hold and when they are away; without a row: no limit, always there. */
export const availabilities = pgTable('availabilities', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  openLimit: integer(),
  /** The first and the last day away, where the organisation is; null at either end leaves it open. */
  awayFrom: date(),
  awayUntil: date(),
  version: version(),
});
