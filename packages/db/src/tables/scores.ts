import type { Cell, ScoreTerms, Standing } from '@tasuki/domain/scores/score-terms';
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment, version } from './columns.ts';

/** How leads are scored; several where products are bought by different people. */
export const scoreModels = pgTable('score_models', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  nameJa: text().notNull(),
  nameEn: text().notNull(),
  /** Null: for everything that is sold. */
  productId: uuid(),
  /** Off: it scores nobody any more; what it said stays. */
  isOn: boolean().notNull().default(true),
  createdAt: moment().notNull().defaultNow(),
  /**
   * How far the job has come that judges the open leads by a version that is new; null where it is through. The account
   * and lead judged last, in the order of the leads' primary key.
   */
  catchingUpAccountId: uuid(),
  catchingUpLeadId: uuid(),
  version: version(),
});

/** Terms of a model. They never change: a lead's history stays explained by the version that scored it. */
export const scoreModelVersions = pgTable(
  'score_model_versions',
  {
    id: uuid().primaryKey(),
    modelId: uuid()
      .notNull()
      .references(() => scoreModels.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    terms: jsonb().$type<ScoreTerms>().notNull(),
    /** Null where it came with the organisation. */
    authorId: uuid(),
    effectiveFrom: moment().notNull(),
    /** Null for the version in force. */
    effectiveUntil: moment(),
  },
  (table) => [
    // Two people who save at once must not both make version 3; serves a model's history, too.
    unique('score_model_versions_by_number').on(table.modelId, table.number),
  ],
);

/** Where each lead stands in each model's grid, as its timeline tells it; built from events. */
export const leadScores = pgTable(
  'lead_scores',
  {
    accountId: uuid().notNull(),
    leadId: uuid().notNull(),
    modelId: uuid().notNull(),
    modelKey: text().notNull(),
    /** The cell in force: an override's while it holds. */
    standing: text().$type<Standing>().notNull(),
    /** The sums when the lead last moved; the sums of now are read from its events. */
    fit: doublePrecision().notNull(),
    engagement: doublePrecision().notNull(),
    versionNumber: integer().notNull(),
    scoredAt: moment().notNull(),
    overrideCell: text().$type<Cell>(),
    overrideReason: text(),
    overrideUntil: moment(),
    overriddenBy: uuid(),
    overriddenAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.leadId, table.modelId] }),
    // Serves the job that ends overrides whose time is up.
    index('lead_scores_by_override').on(table.overrideUntil).where(sql`override_until is not null`),
  ],
);

/**
 * Where each open lead stood in a grid when it was last judged, and when time alone may next move it: what lists filter and sort by,
 * and a clock. No history: it may be thrown away and is wound up again.
 */
export const scoreLooks = pgTable(
  'score_looks',
  {
    accountId: uuid().notNull(),
    leadId: uuid().notNull(),
    modelId: uuid().notNull(),
    lookAt: moment(),
    /** With an override while it holds; null before the first judgement. */
    standing: text().$type<Standing>(),
    fit: doublePrecision(),
    engagement: doublePrecision(),
    /** Imported, and nothing happened since: judged, but nobody is told. */
    isQuiet: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.leadId, table.modelId] }),
    // Serves the job that looks at the leads whose time has come.
    index('score_looks_by_time').on(table.lookAt).where(sql`look_at is not null`),
    // Serve lists of leads by their place in the grid, and by either sum.
    index('score_looks_by_standing').on(table.modelId, table.standing, table.leadId),
    index('score_looks_by_fit').on(table.modelId, table.fit, table.leadId),
    index('score_looks_by_engagement').on(table.modelId, table.engagement, table.leadId),
  ],
);
