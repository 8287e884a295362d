import { boolean, date, doublePrecision, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, version } from './columns.ts';

/** The first day of a month, `2026-04-01`: sorts, compares and joins like any other day. */
const month = () => date();

/** What a department cost in a month and currency. Campaigns keep their own cost; see `monthlyCosts` for the sum. */
export const departmentCosts = pgTable(
  'department_costs',
  {
    id: uuid().primaryKey(),
    department: text().notNull(),
    month: month().notNull(),
    currency: text().notNull(),
    /** Salaries and what comes with them. */
    peopleMinor: minor().notNull().default(0),
    /** Tools, travel, agencies, events … */
    otherMinor: minor().notNull().default(0),
    /** True where `otherMinor` was booked with the campaigns inside: they are not added a second time. */
    includesCampaigns: boolean().notNull().default(false),
    isDemo: boolean().notNull().default(false),
    version: version(),
  },
  // Protects against two rows for one department and month; serves the grid and the sums by month.
  (table) => [unique('department_costs_once').on(table.month, table.department, table.currency)],
);

/** What a department, a team or a person wants to reach in a month. */
export const kpiTargets = pgTable(
  'kpi_targets',
  {
    id: uuid().primaryKey(),
    kpi: text().notNull(),
    month: month().notNull(),
    /** `department`, `team` or `user`. */
    scope: text().notNull(),
    /** The department's name, or the id of the team or person. */
    scopeKey: text().notNull(),
    /** In the unit of the KPI's own value: a count, a ratio (0.105), days, or money in major units. */
    value: doublePrecision().notNull(),
    /** Of money only: a target in yen says nothing of a figure in dollars. */
    currency: text(),
    isDemo: boolean().notNull().default(false),
    version: version(),
  },
  // Protects against two targets for the same thing; serves the target beside a figure.
  (table) => [unique('kpi_targets_once').on(table.kpi, table.scope, table.scopeKey, table.month)],
);

/** A KPI as it stood at a month's end. Immutable, by a trigger: later edits of the records show as a delta. */
export const kpiSnapshots = pgTable(
  'kpi_snapshots',
  {
    id: uuid().primaryKey(),
    kpi: text().notNull(),
    month: month().notNull(),
    /** `total`, `department`, `team` or `user`. */
    scope: text().notNull(),
    /** Empty for the total; otherwise as in `kpi_targets`. */
    scopeKey: text().notNull().default(''),
    /** Empty for what is not money. */
    currency: text().notNull().default(''),
    numerator: doublePrecision(),
    denominator: doublePrecision(),
    value: doublePrecision(),
    takenAt: moment().notNull(),
  },
  (table) => [
    // Protects against a second, different memory of the same month; serves the snapshot beside a figure.
    unique('kpi_snapshots_once').on(table.kpi, table.month, table.scope, table.scopeKey, table.currency),
    // Serves the job: which months are missing.
    index('kpi_snapshots_by_month').on(table.month, table.kpi),
  ],
);
