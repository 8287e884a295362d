import type { Department } from '@tasuki/i18n';

export interface MonthOfEvents {
  /** First day of the month in the organisation's zone: `2026-07-01`. */
  month: string;
  /** The month's first moment, in milliseconds. */
  startsAt: number;
  /** Events, of which the rows may stand for several. */
  count: number;
  rows: number;
  departments: Partial<Record<Department, number>>;
}

export interface TimelineCounts {
  /** All events by department, whatever the choice hides. */
  departments: Partial<Record<Department, number>>;
  all: number;
  /** The events that are shown. */
  shown: number;
  /** The months of what is shown, newest first. */
  months: readonly MonthOfEvents[];
}

interface DepartmentRow {
  department: Department;
  count: number;
}

interface DensityRow extends DepartmentRow {
  bucket: string;
  startsAt: string;
  rows: number;
}

/** Adds the buckets of the departments into totals and months. */
export function sumCounts(all: readonly DepartmentRow[], shown: readonly DensityRow[]): TimelineCounts {
  const departments: Partial<Record<Department, number>> = {};
  for (const { department, count } of all) departments[department] = (departments[department] ?? 0) + count;
  const months = Map.groupBy(shown, ({ bucket }) => bucket);
  return {
    departments,
    all: sum(all, ({ count }) => count),
    shown: sum(shown, ({ count }) => count),
    months: [...months]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([month, rows]) => ({
        month,
        startsAt: Date.parse(rows[0]?.startsAt ?? month),
        count: sum(rows, ({ count }) => count),
        rows: sum(rows, (row) => row.rows),
        departments: Object.fromEntries(rows.map(({ department, count }) => [department, count])),
      })),
  };
}

const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0);
