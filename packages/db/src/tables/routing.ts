import type { TouchTierTerms } from '@tasuki/domain/accounts/touch-tier-terms';
import type { UpsellRule } from '@tasuki/domain/ownership/upsell-rules';
import type { RoutingRule, RoutingTarget } from '@tasuki/domain/routing/routing-plan';
import { boolean, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment, version } from './columns.ts';
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

/** Whose upsell of a customer is: one row; without it the usual rules hold. */
export const upsellRules = pgTable('upsell_rules', {
  id: integer().primaryKey().default(1),
  rules: jsonb().$type<UpsellRule[]>().notNull(),
  otherwise: text().notNull(),
  version: version(),
});

/** How closely each touch tier is looked after: one row; without it the usual terms hold. */
export const touchTierSettings = pgTable('touch_tier_settings', {
  id: integer().primaryKey().default(1),
  tiers: jsonb().$type<TouchTierTerms[]>().notNull(),
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

/** One person's work given to others in one step: what its undo needs to find the events. */
export const reassignments = pgTable(
  'reassignments',
  {
    id: uuid().primaryKey(),
    fromUserId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Null where the rules found the receivers. */
    toUserId: uuid(),
    doneAt: moment().notNull(),
    doneBy: uuid(),
    /** The person left with it, and is back with its undo. */
    hasLeft: boolean().notNull(),
    items: integer().notNull(),
    accountIds: jsonb().$type<string[]>().notNull(),
    undoneAt: moment(),
    undoneBy: uuid(),
  },
  // Serves a person's reassignments, newest first.
  (table) => [index('reassignments_by_person').on(table.fromUserId, table.doneAt)],
);
