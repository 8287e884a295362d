import { sql } from 'drizzle-orm';
import { bigint, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { importSource, minor, moment, owned, version } from './columns.ts';
import { searchedWords } from './searched-words.ts';

export const calls = pgTable(
  'calls',
  {
    ...owned(),
    contactId: uuid(),
    leadId: uuid(),
    userId: uuid(),
    /** absent, gatekeeper, wrong-number, callback, conversation, meaningful, appointment, refused. */
    outcome: text().notNull(),
    calledAt: moment().notNull(),
    calledPrecision: text().notNull().default('instant'),
    durationSeconds: integer(),
    note: text(),
    importSource: importSource(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves call counts by day and person.
    index('calls_by_time').on(table.calledAt, table.userId),
  ],
);

export const meetings = pgTable(
  'meetings',
  {
    ...owned(),
    /** `meeting`, `online` or `visit`. */
    kind: text().notNull(),
    /** booked, held, no-show or canceled. */
    state: text().notNull(),
    leadId: uuid(),
    opportunityId: uuid(),
    bookedAt: moment().notNull(),
    bookedBy: uuid(),
    startsAt: moment().notNull(),
    ownerId: uuid(),
    heldAt: moment(),
    heldPrecision: text(),
    place: text(),
    note: text(),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a person's day and the booked/held counts.
    index('meetings_by_start').on(table.startsAt, table.ownerId),
  ],
);

export const opportunities = pgTable(
  'opportunities',
  {
    ...owned(),
    name: text().notNull(),
    leadId: uuid(),
    ownerId: uuid(),
    pipelineId: uuid().notNull(),
    stageKey: text().notNull(),
    /** open, won or lost. */
    state: text().notNull(),
    amountMinor: minor(),
    currency: text().notNull(),
    closeDate: date(),
    openedAt: moment().notNull(),
    openedPrecision: text().notNull().default('instant'),
    stageSince: moment().notNull(),
    stagePrecision: text().notNull().default('instant'),
    wonAt: moment(),
    lostAt: moment(),
    closedPrecision: text(),
    lossReason: text(),
    lossNote: text(),
    productId: uuid(),
    cycleNumber: integer().notNull(),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the board and the deal list.
    index('opportunities_by_stage').on(table.state, table.stageKey, table.openedAt, table.id),
    index('opportunities_by_owner').on(table.ownerId, table.state),
    // Serve the deal list in each of its orders.
    index('opportunities_by_opening').on(table.openedAt, table.id),
    index('opportunities_by_close').on(table.closeDate, table.id),
    index('opportunities_by_stage_since').on(table.stageSince, table.id),
    index('opportunities_by_name').on(table.name, table.id),
    // Serves the search.
    index('opportunities_by_words').using('gin', searchedWords.opportunities.grams).with({ fastupdate: false }),
  ],
);

/** Append-only, one row a move. */
export const opportunityStageChanges = pgTable(
  'opportunity_stage_changes',
  {
    ...owned(),
    opportunityId: uuid().notNull(),
    fromStage: text(),
    toStage: text().notNull(),
    changedAt: moment().notNull(),
    changedBy: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a deal's stage history.
    index('opportunity_stage_changes_by_deal').on(table.accountId, table.opportunityId, table.changedAt),
  ],
);

/** Who somebody at the customer's is in one deal; beside it stands the role that they have at the account. */
export const dealRoles = pgTable(
  'deal_roles',
  {
    ...owned(),
    opportunityId: uuid().notNull(),
    contactId: uuid().notNull(),
    /** Where the contact stands: another account than the deal's, when the two were merged. */
    contactAccountId: uuid().notNull(),
    role: text().notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // One role per person and deal; serves the roles of a deal.
    uniqueIndex('deal_roles_by_deal').on(table.accountId, table.opportunityId, table.contactId),
  ],
);

export const contracts = pgTable(
  'contracts',
  {
    ...owned(),
    opportunityId: uuid(),
    leadId: uuid(),
    /** active or ended. */
    state: text().notNull(),
    startDate: date().notNull(),
    endDate: date(),
    /** 自動更新 */
    renewsAutomatically: integer().notNull().default(1),
    /** 解約通知期限 */
    noticeDeadline: date(),
    currency: text().notNull(),
    monthlyMinor: minor().notNull(),
    plan: text(),
    seats: integer(),
    /** The rep who sold it. */
    soldBy: uuid(),
    cancellationNoticeAt: moment(),
    endedOn: date(),
    endReason: text(),
    /** Changes of plan that a source states without a day; dated ones are movements of the ledger. */
    statedUpgrades: integer().notNull().default(0),
    statedDowngrades: integer().notNull().default(0),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    signedAt: moment().notNull(),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves renewals in order of their deadline.
    index('contracts_by_end').on(table.state, table.endDate, table.id),
    // Serve the list of all contracts in each of its orders.
    index('contracts_by_last_day').on(table.endDate, table.id),
    index('contracts_by_first_day').on(table.startDate, table.id),
    index('contracts_by_notice').on(table.noticeDeadline, table.id),
    index('contracts_by_signature').on(table.signedAt, table.id),
    // Serves those whose customer gave notice: one in fifty.
    index('contracts_given_notice').on(table.endDate, table.id).where(sql`cancellation_notice_at is not null`),
  ],
);

export const contractLines = pgTable(
  'contract_lines',
  {
    ...owned(),
    contractId: uuid().notNull(),
    productId: uuid(),
    description: text().notNull(),
    quantity: integer().notNull().default(1),
    monthlyMinor: minor().notNull().default(0),
    oneOffMinor: minor().notNull().default(0),
    currency: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);

/** The ledger: the sum of all movements up to a day is the MRR of that day. */
export const mrrMovements = pgTable(
  'mrr_movements',
  {
    ...owned(),
    contractId: uuid().notNull(),
    /** new, expansion, contraction, churn or reactivation. */
    kind: text().notNull(),
    /** Signed change in minor units. */
    amountMinor: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    effectiveOn: date().notNull(),
    userId: uuid(),
    importSource: importSource(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves MRR, NRR and churn by period.
    index('mrr_movements_by_day').on(table.effectiveOn),
  ],
);

/**
 * Imported deals whose account nobody has named yet. They own no timeline: it begins when someone assigns the account, and the
 * deal becomes an opportunity of the same id.
 */
export const unassignedOpportunities = pgTable(
  'unassigned_opportunities',
  {
    id: uuid().primaryKey(),
    importSource: text().notNull(),
    /** The deal's id in the source, under the record type `deal`. */
    externalId: text().notNull(),
    name: text().notNull(),
    ownerId: uuid(),
    pipelineId: uuid().notNull(),
    stageKey: text().notNull(),
    /** open, won or lost: what the source says of it. */
    state: text().notNull().default('open'),
    amountMinor: minor(),
    currency: text().notNull(),
    closeDate: date(),
    openedAt: moment().notNull(),
    openedPrecision: text().notNull(),
    closedAt: moment(),
    closedPrecision: text(),
    productId: uuid(),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    importRunId: uuid(),
    /** Null as long as it waits. */
    assignedAccountId: uuid(),
    assignedAt: moment(),
    assignedBy: uuid(),
    version: version(),
  },
  (table) => [
    // Serves the list of deals that wait for an account, and their KPIs by source.
    index('unassigned_opportunities_waiting').on(table.openedAt, table.id).where(sql`assigned_account_id is null`),
  ],
);
