import type { Judgement } from '@tasuki/domain/handoffs/judgement';
import type { Routing } from '@tasuki/domain/routing/routing-reason';
import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, moment, owned, version } from './columns.ts';
import { searchedWords } from './searched-words.ts';

/** The root: every fact carries its id from birth. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid().primaryKey(),
    /** `provisional` until someone says which company it is; `identified` after. */
    state: text().notNull(),
    name: text().notNull(),
    nameKana: text(),
    corporateNumber: text(),
    industry: text(),
    employees: integer(),
    region: text(),
    website: text(),
    parentId: uuid(),
    touchTier: text(),
    attributes: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** The department that has the sash now. */
    holder: text().notNull(),
    holderSince: moment().notNull(),
    cycleNumber: integer().notNull().default(1),
    /** Set while the account is merged into another. */
    mergedIntoId: uuid(),
    importSource: importSource(),
    createdAt: moment().notNull(),
    createdPrecision: text().notNull().default('instant'),
    version: version(),
  },
  (table) => [
    // Serves the account list by name, by age and by holder.
    index('accounts_by_name').on(table.name, table.id),
    index('accounts_by_created').on(table.createdAt, table.id),
    // Serves the list of all accounts, the latest passes first.
    index('accounts_by_since').on(table.holderSince, table.id),
    index('accounts_by_holder').on(table.holder, table.holderSince, table.id),
    // Serves the search and the look-out for duplicates. Without the pending list of GIN, which each search would read through.
    index('accounts_by_words').using('gin', searchedWords.accounts.grams).with({ fastupdate: false }),
    // Serves the search where a common word has too many: names that begin with it come first.
    index('accounts_by_folded_name').on(sql`search_fold(name) text_pattern_ops`),
  ],
);

/** 部署 inside a customer. */
export const accountDepartments = pgTable(
  'account_departments',
  { ...owned(), name: text().notNull(), parentId: uuid(), version: version() },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);

export const contacts = pgTable(
  'contacts',
  {
    ...owned(),
    familyName: text().notNull(),
    givenName: text(),
    familyNameKana: text(),
    givenNameKana: text(),
    email: text(),
    phone: text(),
    title: text(),
    accountDepartmentId: uuid(),
    stakeholderRole: text(),
    /** `unknown`, `granted` or `withdrawn`. */
    consent: text().notNull().default('unknown'),
    consentAt: moment(),
    consentEvidence: text(),
    leftAt: moment(),
    createdAt: moment().notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the search: names, kana, e-mail, telephone.
    index('contacts_by_words').using('gin', searchedWords.contacts.grams).with({ fastupdate: false }),
  ],
);

/** Once round the relay. */
export const cycles = pgTable(
  'cycles',
  {
    ...owned(),
    number: integer().notNull(),
    kind: text().notNull(),
    startedAt: moment().notNull(),
    startedPrecision: text().notNull().default('instant'),
    endedAt: moment(),
    outcome: text(),
    reason: text(),
    reapproachOn: date(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the list of re-approaches and the clock that begins them.
    index('cycles_by_reapproach').on(table.reapproachOn).where(sql`reapproach_on is not null`),
  ],
);

/** Exactly one owner per account and kind of work. */
export const ownerships = pgTable(
  'ownerships',
  {
    accountId: uuid().notNull(),
    /** `marketing`, `inside-sales`, `field-sales`, `customer-success` or `upsell`. */
    work: text().notNull(),
    userId: uuid().notNull(),
    since: moment().notNull(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.work] }),
    // Serves "my accounts".
    index('ownerships_by_user').on(table.userId, table.work),
  ],
);

export const tasks = pgTable(
  'tasks',
  {
    ...owned(),
    title: text().notNull(),
    department: text().notNull(),
    assigneeId: uuid(),
    dueAt: moment(),
    state: text().notNull().default('open'),
    createdAt: moment().notNull(),
    createdBy: uuid(),
    doneAt: moment(),
    doneBy: uuid(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a person's open tasks by due date.
    index('tasks_by_assignee').on(table.assigneeId, table.state, table.dueAt),
    // Serve the tasks of everybody, in each order of the list.
    index('tasks_by_due').on(table.state, table.dueAt, table.id),
    index('tasks_by_day').on(table.dueAt, table.id),
    index('tasks_by_created').on(table.createdAt, table.id),
    index('tasks_by_done').on(table.state, table.doneAt, table.id),
  ],
);

/** The contract of a pass between two departments; both sides own it. */
export const handoffs = pgTable(
  'handoffs',
  {
    ...owned(),
    fromDepartment: text().notNull(),
    toDepartment: text().notNull(),
    /** draft, offered, accepted, returned, expired or withdrawn. */
    state: text().notNull(),
    leadId: uuid(),
    opportunityId: uuid(),
    contractId: uuid(),
    note: text(),
    /** Answers of the handover checklist, by item. */
    items: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** The events that an answer was taken from, by item. */
    sources: jsonb().$type<Record<string, string[]>>().notNull().default({}),
    /** How the lead stood by the joint's definition when it was passed. */
    judgement: jsonb().$type<Judgement>(),
    cycleNumber: integer().notNull(),
    offeredAt: moment(),
    offeredBy: uuid(),
    assigneeId: uuid(),
    dueAt: moment(),
    decidedAt: moment(),
    decidedBy: uuid(),
    reasonCode: text(),
    decisionNote: text(),
    /** Of a return, and of what was found not ripe: when it is worth approaching again. */
    reapproachOn: date(),
    /** 兼任: both sides are the same team; no clock, and no part in acceptance figures. */
    isSelf: integer().notNull().default(0),
    /** What became of it, told back to the sender: recycled, deal, won, lost, onboarded, churned. */
    outcome: text(),
    outcomeAt: moment(),
    /** What the receiver said when it was found not ripe. */
    outcomeNote: text(),
    /** Required items answered at the offer, 0–100. */
    completenessPercent: integer(),
    overrideReason: text(),
    /** The receiver's word, 1–5. */
    rating: integer(),
    ratingTag: text(),
    ratedAt: moment(),
    ratedBy: uuid(),
    /** Why this person: the word of the routing rules, where nobody was named. */
    routing: jsonb().$type<Routing>(),
    /** When the receiver's manager was told that nobody had answered, and when it goes on to somebody else. */
    escalatedAt: moment(),
    nextStepAt: moment(),
    /** Who had it before. */
    hadBy: jsonb().$type<string[]>().notNull().default([]),
    importSource: importSource(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves incoming and outgoing passes of a department.
    index('handoffs_by_receiver').on(table.toDepartment, table.state, table.offeredAt, table.id),
    index('handoffs_by_sender').on(table.fromDepartment, table.state, table.offeredAt, table.id),
    // Serves routing: what a person has open, and when they last got something.
    index('handoffs_by_assignee').on(table.assigneeId, table.toDepartment, table.offeredAt),
    // Serve the list of all passes in each of its orders.
    index('handoffs_by_offer').on(table.offeredAt, table.id),
    index('handoffs_by_decision').on(table.decidedAt, table.id),
    index('handoffs_by_deadline').on(table.dueAt, table.id),
    // Serves the clock: offers whose time is up.
    index('handoffs_by_due').on(table.dueAt).where(sql`state = 'offered'`),
    // Serves the list of re-approaches and the clock that begins them.
    index('handoffs_by_reapproach').on(table.reapproachOn).where(sql`reapproach_on is not null`),
  ],
);
