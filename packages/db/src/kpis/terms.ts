import type { Condition } from '@tasuki/domain';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { memberships } from '../tables/index.ts';
import type { KpiQuestion } from './kpi-question.ts';
import type { ColumnSql, RelationSql } from './relation.ts';

/** A declarative term of a KPI as SQL; all values travel as parameters. */
export function conditionSql(relation: RelationSql, condition: Condition<string>): SQL {
  const column = columnOf(relation, condition.column).sql;
  if ('isKnown' in condition) return sql`${column} is not null`;
  const list = (values: readonly unknown[]) =>
    sql.join(
      values.map((one) => sql`${one}`),
      sql`, `,
    );
  return 'isOneOf' in condition
    ? sql`${column} in (${list(condition.isOneOf)})`
    : sql`coalesce(${column} not in (${list(condition.isNoneOf)}), true)`;
}

export function columnOf(relation: RelationSql, name: string): ColumnSql {
  const column = relation.columns[name];
  if (!column) throw new Error(`The relation has no column ${name}.`);
  return column;
}

/** A moment or day as the organisation's wall clock, null where nobody knows it. */
export function wallClockOf({ type, sql: column, isKnown }: ColumnSql, timeZone: string): SQL {
  const wallClock = type === 'moment' ? sql`(${column} at time zone ${timeZone})` : sql`${column}::timestamp`;
  return isKnown ? sql`(case when ${isKnown} then ${wallClock} end)` : wallClock;
}

/** The day of a column where the organisation is. */
export const dayOf = (column: ColumnSql, timeZone: string): SQL =>
  column.type === 'moment' ? sql`${wallClockOf(column, timeZone)}::date` : sql`${column.sql}`;

/** From the first day's beginning to before the last day's, on the column itself so that its index serves. */
export function periodTerms(column: ColumnSql, { period: { from, to }, timeZone }: KpiQuestion): SQL[] {
  const isBound = from !== null || to !== null;
  const edge = (day: string) =>
    column.type === 'moment' ? sql`${day}::date::timestamp at time zone ${timeZone}` : sql`${day}::date`;
  return [
    ...(column.isKnown && isBound ? [column.isKnown] : []),
    ...(from === null ? [] : [sql`${column.sql} >= ${edge(from)}`]),
    ...(to === null ? [] : [sql`${column.sql} < ${edge(to)}`]),
  ];
}

/** What the filter leaves. */
export function filterTerms(relation: RelationSql, { filter }: KpiQuestion, person: SQLWrapper): SQL[] {
  const { importSource, department } = filter;
  const ofDepartment = relation.department ?? isMember;
  return [
    ...(importSource && relation.importSource ? [sql`${relation.importSource} = ${importSource}`] : []),
    ...(department ? [ofDepartment(department, person)] : []),
  ];
}

/** A record is a department's when its person works there; 兼任 counts for each. */
export function isMember(department: string, person: SQLWrapper): SQL {
  return sql`exists (select from ${memberships} where ${memberships.userId} = ${person} and ${memberships.department} = ${department})`;
}

export const allOf = (terms: readonly SQL[]): SQL =>
  terms.length === 0 ? sql`true` : sql.join([...terms], sql` and `);
