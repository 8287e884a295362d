import type { Leg } from '@tasuki/domain';
import type { DaySpan } from '@tasuki/domain/diagnosis/compared-periods';
import type { FindingState } from '@tasuki/domain/diagnosis/finding-state';
import type { Recheck } from '@tasuki/domain/diagnosis/recheck';
import type { SymptomResult } from '@tasuki/domain/diagnosis/test-symptom';
import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment, version } from './columns.ts';

/** What the joint doctor has found between two departments, and what they did about it. */
export const diagnosisFindings = pgTable(
  'diagnosis_findings',
  {
    id: uuid().primaryKey(),
    /** The rule and, where it compares teams, the team: what makes two findings the same. */
    cause: text().notNull(),
    rule: text().notNull(),
    teamId: uuid(),
    /** As the team was called when it was found. */
    teamJa: text(),
    teamEn: text(),
    fromDepartment: text().$type<Leg>().notNull(),
    toDepartment: text().$type<Leg>().notNull(),
    state: text().$type<FindingState>().notNull(),
    /** In the order of the rule's symptoms. */
    results: jsonb().$type<SymptomResult[]>().notNull(),
    /** Corrected for how much was asked that night. */
    chance: doublePrecision().notNull(),
    nowSpan: jsonb().$type<DaySpan>().notNull(),
    /** Null where teams of one period were compared. */
    beforeSpan: jsonb().$type<DaySpan>(),
    foundAt: moment().notNull(),
    /** When it was last found again while it was open. */
    seenAt: moment().notNull(),
    recheckOn: date(),
    recheck: jsonb().$type<Recheck>(),
    recheckedAt: moment(),
    actedAt: moment(),
    actedBy: uuid(),
    actedNote: text(),
    closedAt: moment(),
    closedBy: uuid(),
    closedNote: text(),
    isDemo: boolean().notNull().default(false),
    version: version(),
  },
  (table) => [
    // Protects against a second finding of a cause that is not closed yet, also by two servers at once.
    uniqueIndex('diagnosis_findings_once').on(table.cause).where(sql`state <> 'closed'`),
    // Serves the list, newest first.
    index('diagnosis_findings_by_time').on(table.foundAt, table.id),
  ],
);

/** The nights on which the doctor has looked: the second server finds the day taken. */
export const diagnosisRuns = pgTable('diagnosis_runs', {
  day: date().primaryKey(),
  ranAt: moment().notNull(),
  /** How many rules and teams had enough records to be judged. */
  judged: integer().notNull(),
  found: integer().notNull(),
});

/** The weekly meeting of two departments: one row a week and pair, made when somebody first writes into it. */
export const jointReviews = pgTable(
  'joint_reviews',
  {
    id: uuid().primaryKey(),
    /** ISO week, `2026-W47`. */
    week: text().notNull(),
    fromDepartment: text().$type<Leg>().notNull(),
    toDepartment: text().$type<Leg>().notNull(),
    createdAt: moment().notNull(),
    isDemo: boolean().notNull().default(false),
  },
  // Protects against two reviews of one week; serves its address and the weeks before.
  (table) => [uniqueIndex('joint_reviews_once').on(table.fromDepartment, table.toDepartment, table.week)],
);

/** Who was there. */
export const jointReviewAttendees = pgTable(
  'joint_review_attendees',
  {
    reviewId: uuid()
      .notNull()
      .references(() => jointReviews.id, { onDelete: 'cascade' }),
    userId: uuid().notNull(),
    joinedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.userId] })],
);

/** What was decided; where it concerns an account, the account's timeline tells it too. */
export const jointReviewDecisions = pgTable(
  'joint_review_decisions',
  {
    id: uuid().primaryKey(),
    reviewId: uuid()
      .notNull()
      .references(() => jointReviews.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    aboutAccountId: uuid(),
    decidedAt: moment().notNull(),
    decidedBy: uuid(),
    recheckOn: date(),
    /** `done` or `not-done`, once somebody has looked again. */
    result: text(),
    resultNote: text(),
    checkedAt: moment(),
    checkedBy: uuid(),
    version: version(),
  },
  // Serves a review and the decisions of the weeks before.
  (table) => [index('joint_review_decisions_by_review').on(table.reviewId, table.decidedAt)],
);

/** The blind sample: the same passes judged by both sides, before anybody hears what the other said. */
export const jointReviewRatings = pgTable(
  'joint_review_ratings',
  {
    reviewId: uuid()
      .notNull()
      .references(() => jointReviews.id, { onDelete: 'cascade' }),
    handoffId: uuid().notNull(),
    accountId: uuid().notNull(),
    userId: uuid().notNull(),
    department: text().$type<Leg>().notNull(),
    isGood: boolean().notNull(),
    ratedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.reviewId, table.handoffId, table.userId] })],
);
