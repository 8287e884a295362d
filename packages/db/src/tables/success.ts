import { date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, minor, moment, owned, version } from './columns.ts';

export const onboardingPlans = pgTable(
  'onboarding_plans',
  {
    ...owned(),
    contractId: uuid().notNull(),
    ownerId: uuid(),
    /** open or completed. */
    state: text().notNull(),
    startedAt: moment().notNull(),
    dueOn: date().notNull(),
    completedAt: moment(),
    completedPrecision: text(),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the onboarding tracker, most urgent first.
    index('onboarding_plans_by_due').on(table.state, table.dueOn, table.id),
  ],
);

export const onboardingMilestones = pgTable(
  'onboarding_milestones',
  {
    ...owned(),
    planId: uuid().notNull(),
    position: integer().notNull(),
    key: text().notNull(),
    labelJa: text().notNull(),
    labelEn: text().notNull(),
    /** `us` or `customer`: whose turn it is. */
    side: text().notNull().default('us'),
    dueOn: date(),
    completedAt: moment(),
    completedBy: uuid(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the milestones of a plan, in order.
    index('onboarding_milestones_by_plan').on(table.accountId, table.planId, table.position),
  ],
);

/** One figure per account, day and metric. */
export const usageDays = pgTable(
  'usage_days',
  {
    accountId: uuid().notNull(),
    day: date().notNull(),
    metric: text().notNull(),
    quantity: doublePrecision().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.metric, table.day] })],
);

export const tickets = pgTable(
  'tickets',
  {
    ...owned(),
    contactId: uuid(),
    subject: text().notNull(),
    priority: text().notNull().default('normal'),
    /** open or closed. */
    state: text().notNull(),
    openedAt: moment().notNull(),
    openedPrecision: text().notNull().default('instant'),
    closedAt: moment(),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves open tickets, oldest first.
    index('tickets_by_state').on(table.state, table.openedAt),
  ],
);

export const surveys = pgTable(
  'surveys',
  {
    ...owned(),
    /** nps (0–10) or csat (1–5). */
    kind: text().notNull(),
    score: integer().notNull(),
    comment: text(),
    contactId: uuid(),
    /** The ticket that the answer is about. */
    ticketId: uuid(),
    answeredAt: moment().notNull(),
    answeredPrecision: text().notNull().default('instant'),
    importSource: importSource(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves survey results by period.
    index('surveys_by_time').on(table.answeredAt),
  ],
);

/** 解約報告: that a customer left and why, told of the company and not of one contract; the ledger is moved by contracts alone. */
export const churnReports = pgTable(
  'churn_reports',
  {
    ...owned(),
    churnedOn: date().notNull(),
    reasonCode: text(),
    feedback: text(),
    refundMinor: minor(),
    currency: text(),
    /** 1 where the company had left before and come back. */
    isReactivation: integer().notNull().default(0),
    followsUpgrade: integer().notNull().default(0),
    followsDowngrade: integer().notNull().default(0),
    importSource: importSource(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves reasons and reactivations by period.
    index('churn_reports_by_day').on(table.churnedOn),
  ],
);
