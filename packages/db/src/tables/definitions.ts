import type { Leg } from '@tasuki/domain';
import type { VersionState } from '@tasuki/domain/definitions/definition-state';
import type { RuleOutcome } from '@tasuki/domain/definitions/evaluate-rule';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment, owned, version } from './columns.ts';

/** What the company calls a qualified lead; several departments own it together. */
export const definitions = pgTable('definitions', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
  isDemo: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  version: version(),
});

/** Terms of a definition. Once published they never change: what passed a version can always be explained by it. */
export const definitionVersions = pgTable(
  'definition_versions',
  {
    id: uuid().primaryKey(),
    definitionId: uuid()
      .notNull()
      .references(() => definitions.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    state: text().$type<VersionState>().notNull(),
    rule: jsonb().$type<RuleGroup>().notNull(),
    textJa: text().notNull(),
    textEn: text().notNull(),
    handoverItems: jsonb().$type<string[]>().notNull().default([]),
    slaHours: integer(),
    returnReasons: jsonb().$type<string[]>().notNull().default([]),
    departments: jsonb().$type<Leg[]>().notNull(),
    /** The version that was live when work on this one began. */
    baseVersionId: uuid(),
    authorId: uuid().notNull(),
    /** Others who changed its terms: they do not sign it either. */
    editorIds: uuid().array().notNull().default([]),
    createdAt: moment().notNull(),
    submittedAt: moment(),
    /** When it is to go live, once everybody has signed. */
    publishAt: moment(),
    effectiveFrom: moment(),
    effectiveUntil: moment(),
    version: version(),
  },
  (table) => [
    // Two drafts begun at once must not both be version 3; serves a definition's history, too.
    unique('definition_versions_by_number').on(table.definitionId, table.number),
    // Serves the job that publishes what is due, and the live versions.
    index('definition_versions_by_state').on(table.state, table.publishAt),
  ],
);

/** One signature a department: the second one finds the row taken. */
export const definitionApprovals = pgTable(
  'definition_approvals',
  {
    versionId: uuid()
      .notNull()
      .references(() => definitionVersions.id, { onDelete: 'cascade' }),
    department: text().$type<Leg>().notNull(),
    userId: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.department] })],
);

export const definitionComments = pgTable(
  'definition_comments',
  {
    id: uuid().primaryKey(),
    versionId: uuid()
      .notNull()
      .references(() => definitionVersions.id, { onDelete: 'cascade' }),
    userId: uuid().notNull(),
    /** Set where the comment sent the version back to its author. */
    isRejection: boolean().notNull().default(false),
    text: text().notNull(),
    at: moment().notNull(),
  },
  // Serves the review of a version, oldest first.
  (table) => [index('definition_comments_by_version').on(table.versionId, table.at)],
);

/** A draft judged over history, beside the version that was live then. */
export const definitionReplays = pgTable(
  'definition_replays',
  {
    id: uuid().primaryKey(),
    versionId: uuid()
      .notNull()
      .references(() => definitionVersions.id, { onDelete: 'cascade' }),
    liveVersionId: uuid(),
    /** running, done, canceled or failed. */
    state: text().notNull(),
    /** The rule as it was replayed: the draft may change afterwards. */
    rule: jsonb().$type<RuleGroup>().notNull(),
    fromDay: date().notNull(),
    toDay: date().notNull(),
    requestedBy: uuid().notNull(),
    startedAt: moment().notNull(),
    finishedAt: moment(),
    judgedDays: integer().notNull().default(0),
    totalDays: integer().notNull(),
    result: jsonb().$type<Record<string, unknown>>(),
  },
  // Serves the replays of a version, newest first.
  (table) => [index('definition_replays_by_version').on(table.versionId, table.startedAt)],
);

/** Which leads passed which version, and by what; built from events. New versions rewrite nothing. */
export const qualifications = pgTable(
  'qualifications',
  {
    ...owned(),
    leadId: uuid().notNull(),
    definitionId: uuid().notNull(),
    definitionKey: text().notNull(),
    versionId: uuid().notNull(),
    versionNumber: integer().notNull(),
    qualifiedAt: moment().notNull(),
    /** Each comparison with its value then, and the events behind it. */
    rules: jsonb().$type<RuleOutcome[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.id] }),
    // Serves a lead's qualifications; a lead passes a version once.
    unique('qualifications_by_lead').on(table.accountId, table.leadId, table.versionId),
  ],
);
