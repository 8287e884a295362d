import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

export const importRuns = pgTable('import_runs', {
  id: uuid().primaryKey(),
  preset: text().notNull(),
  source: text().notNull(),
  /** running, finished, failed, interrupted (killed), cancelled, undoing or undone. */
  state: text().notNull(),
  isDryRun: integer().notNull().default(0),
  startedAt: moment().notNull(),
  finishedAt: moment(),
  startedBy: uuid(),
  /** The uploaded file and how it was to be read, so that the run can be started again. */
  uploadId: uuid(),
  request: jsonb().$type<Record<string, unknown>>(),
  /** How far a running run has come: file, rowsRead, bytesRead, bytes. */
  progress: jsonb().$type<Record<string, unknown>>(),
  /** Somebody asked the run to stop; whichever process runs it reads this between two batches. */
  cancelRequestedAt: moment(),
  undoneAt: moment(),
  undoneBy: uuid(),
  report: jsonb().$type<Record<string, unknown>>().notNull().default({}),
});

/** Rows of a run that were rejected, changed or flagged, with line and reason. */
export const importIssues = pgTable(
  'import_issues',
  {
    importRunId: uuid()
      .notNull()
      .references(() => importRuns.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    severity: text().notNull(),
    file: text().notNull(),
    line: integer().notNull(),
    reason: text().notNull(),
    /** Null in runs from before reasons were told in both languages. */
    reasonJa: text(),
    row: jsonb().$type<Record<string, string>>(),
  },
  (table) => [primaryKey({ columns: [table.importRunId, table.position] })],
);

/** Files that admins sent for import; their bytes lie in the data folder under the id. */
export const importUploads = pgTable('import_uploads', {
  id: uuid().primaryKey(),
  fileName: text().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  uploadedAt: moment().notNull(),
  uploadedBy: uuid(),
});

/** What an admin said about the columns of a header, for the next file with the same one. */
export const importMappings = pgTable('import_mappings', {
  /** Of the header's names, in any order. */
  fingerprint: text().primaryKey(),
  preset: text().notNull(),
  mapping: jsonb().$type<Record<string, unknown>>(),
  savedAt: moment().notNull(),
  savedBy: uuid(),
});

/** Events that an undone import had brought along: taken off the timeline, kept as they were. */
export const undoneEvents = pgTable(
  'undone_events',
  {
    accountId: uuid().notNull(),
    id: uuid().notNull(),
    importRunId: uuid().notNull(),
    undoneAt: moment().notNull(),
    event: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);
