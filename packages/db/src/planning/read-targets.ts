import { and, eq, inArray, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { kpiSnapshots, kpiTargets } from '../tables/index.ts';

/** What a target or a snapshot is asked of: one KPI of a department, a team or a person, in months. */
export interface PlannedFigure {
  kpi: string;
  scope: string;
  scopeKey: string;
  /** Each by its first day. */
  months: readonly string[];
}

export type TargetRow = typeof kpiTargets.$inferSelect;
export type SnapshotRow = typeof kpiSnapshots.$inferSelect;

/** For each figure its targets, by month; one statement for all. */
export async function readTargetsOf(db: Reader, figures: readonly PlannedFigure[]): Promise<Map<string, TargetRow>[]> {
  const rows = await db
    .select()
    .from(kpiTargets)
    .where(
      or(
        ...figures.map(({ kpi, scope, scopeKey, months }) =>
          and(
            eq(kpiTargets.kpi, kpi),
            eq(kpiTargets.scope, scope),
            eq(kpiTargets.scopeKey, scopeKey),
            inArray(kpiTargets.month, [...months]),
          ),
        ),
      ),
    );
  const byFigure = Map.groupBy(rows, keyOf);
  return figures.map((figure) => new Map((byFigure.get(keyOf(figure)) ?? []).map((row) => [row.month, row])));
}

/** For each figure what was remembered of its one month, a row a currency; one statement for all. */
export async function readSnapshotsOf(db: Reader, figures: readonly PlannedFigure[]): Promise<SnapshotRow[][]> {
  const rows = await db
    .select()
    .from(kpiSnapshots)
    .where(
      or(
        ...figures.map(({ kpi, scope, scopeKey, months }) =>
          and(
            eq(kpiSnapshots.kpi, kpi),
            eq(kpiSnapshots.scope, scope),
            eq(kpiSnapshots.scopeKey, scopeKey),
            inArray(kpiSnapshots.month, [...months]),
          ),
        ),
      ),
    );
  const byFigure = Map.groupBy(rows, (row) => `${keyOf(row)} ${row.month}`);
  return figures.map((figure) => byFigure.get(`${keyOf(figure)} ${figure.months[0]}`) ?? []);
}

const keyOf = ({ kpi, scope, scopeKey }: Pick<PlannedFigure, 'kpi' | 'scope' | 'scopeKey'>): string =>
  `${kpi} ${scope} ${scopeKey}`;
