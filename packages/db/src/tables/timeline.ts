import { sql } from 'drizzle-orm';
import { bigint, customType, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { importSource, moment } from './columns.ts';
import { searchedWords } from './searched-words.ts';

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/** Append-only: a mistake is corrected by a later event, never by an update. A trigger and the grants hold it. */
export const timelineEvents = pgTable(
  'timeline_events',
  {
    accountId: uuid().notNull(),
    id: uuid().notNull(),
    /** The order of recording, in which projections are built again. */
    position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    kind: text().notNull(),
    department: text().notNull(),
    occurredAt: moment().notNull(),
    timePrecision: text().notNull().default('instant'),
    recordedAt: moment().notNull(),
    actorId: uuid(),
    contactId: uuid(),
    subjectType: text(),
    subjectId: uuid(),
    visibility: text().notNull().default('everyone'),
    importSource: importSource(),
    /** The run that brought the event along; null for live use. */
    importRunId: uuid(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    redactedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the timeline page, newest first by a backward scan (`.desc()` here would add NULLS LAST and force a sort).
    index('timeline_events_by_account').on(table.accountId, table.occurredAt, table.id),
    // Serves lanes, chip counts and the density scrubber from the index alone.
    index('timeline_events_by_department').on(table.accountId, table.department, table.occurredAt, table.id),
    // Serves hiddenCount: the few events that not everyone may read.
    index('timeline_events_hidden').on(table.accountId, table.department).where(sql`visibility <> 'everyone'`),
    // Serves the rebuild, in the order of recording.
    index('timeline_events_by_position').on(table.accountId, table.position),
    // Serve rules over many leads: whose rows no longer know what they were born with. Few are corrected.
    index('timeline_events_lead_corrections').on(table.accountId).where(sql`kind = 'marketing.lead-updated'`),
    index('timeline_events_account_corrections').on(table.accountId).where(sql`kind = 'accounts.account-updated'`),
    // Serves the undo of an import; live events are not in it.
    index('timeline_events_by_import_run').on(table.importRunId, table.accountId).where(sql`import_run_id is not null`),
  ],
);

/** Merged accounts are read through their survivor. A small shared table: events never move. */
export const accountAliases = pgTable(
  'account_aliases',
  {
    aliasId: uuid().primaryKey(),
    survivorId: uuid().notNull(),
  },
  // Serves the timeline: which accounts are read together.
  (table) => [index('account_aliases_by_survivor').on(table.survivorId)],
);

/** Who did what, when, from where; organisation-wide entries stand under the nil account. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    accountId: uuid().notNull(),
    id: uuid().notNull(),
    at: moment().notNull(),
    actorId: uuid(),
    /** `user`, `token`, `system` or `import`. */
    actorType: text().notNull(),
    operation: text().notNull(),
    requestId: text(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves the audit page, newest first.
    index('audit_entries_by_time').on(table.at, table.id),
  ],
);

/** What others have to hear: subscriptions, notifications and webhooks read here and nowhere else. */
export const outbox = pgTable(
  'outbox',
  {
    accountId: uuid().notNull(),
    position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    /** A reader passes only below the oldest open transaction, so that no row is overtaken and missed. */
    transactionId: xid8().notNull().default(sql`pg_current_xact_id()`),
    topic: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.position] }),
    // Serves the relay, which reads forward from its last position.
    index('outbox_by_transaction').on(table.transactionId, table.position),
  ],
);

/** The same clientMutationId gives the same answer without a second effect. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: uuid().notNull(),
    key: text().notNull(),
    operation: text().notNull(),
    requestHash: text().notNull(),
    answer: jsonb().$type<Record<string, unknown>>(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.key] })],
);

/** From what the world calls a company (domain, 法人番号, e-mail) to its account; unique, so that two captures cannot both make it. */
export const accountKeys = pgTable(
  'account_keys',
  {
    kind: text().notNull(),
    value: text().notNull(),
    accountId: uuid().notNull(),
    /** The contact behind an e-mail key. */
    contactId: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.value] }),
    // Serves the account page: its domains.
    index('account_keys_by_account').on(table.accountId),
    // Serves the search by domain.
    index('account_keys_by_words')
      .using('gin', searchedWords.accountKeys.grams)
      .with({ fastupdate: false })
      .where(sql`kind = 'domain'`),
  ],
);

/** Other systems' ids. Small shared table: it is asked before the account is known. */
export const externalIds = pgTable(
  'external_ids',
  {
    source: text().notNull(),
    recordType: text().notNull(),
    externalId: text().notNull(),
    /** Null for records that no account owns (users, campaigns, products). */
    accountId: uuid(),
    recordId: uuid().notNull(),
    /** Hash of the imported row: an equal row changes nothing. Null where a contradiction is to show again. */
    contentHash: text(),
    /** What the source said last, field by field: only what it says anew is taken. */
    said: jsonb().$type<Record<string, unknown>>(),
    /** The run that made the link; its undo takes the link away. */
    importRunId: uuid(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.recordType, table.externalId] }),
    // Serves the account page and the undo of an import.
    index('external_ids_by_account').on(table.accountId),
  ],
);

/** What stood at a link before a later run changed it: the undo of that run gives it back. */
export const externalIdChanges = pgTable(
  'external_id_changes',
  {
    source: text().notNull(),
    recordType: text().notNull(),
    externalId: text().notNull(),
    importRunId: uuid().notNull(),
    hashBefore: text(),
    saidBefore: jsonb().$type<Record<string, unknown>>(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.recordType, table.externalId, table.importRunId] }),
    // Serves the undo of a run.
    index('external_id_changes_by_run').on(table.importRunId),
  ],
);
