import { departments } from '@tasuki/domain';
import type postgres from 'postgres';
import type { Sql, TimelineFilterValues } from './timeline-filter.ts';
import { noisyKinds, runKey } from './timeline-runs.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** None of them means anything to a regular expression. */
const FIRST_SIGN = 0x100;
/** One sign for the events of a department; of a noisy kind, one for each of its departments. */
const signOf = (department: number, kind = 0) =>
  String.fromCodePoint(FIRST_SIGN + kind * departments.length + department);
const signsOfKind = (kind: number) => departments.map((_name, at) => signOf(at, kind)).join('');
const signsOfDepartment = (department: number) =>
  [0, ...noisyKinds.map((_kind, at) => at + 1)].map((kind) => signOf(department, kind)).join('');

/**
 * Events and rows of each bucket by department. A month is written as a line of signs, newest first, in which runs become one sign by a
 * regular expression: a fifth of the time that windows over its events take. What a run is, `isFolded` says; a test holds both together.
 */
export function countFolded(
  sql: Sql,
  filter: TimelineFilterValues,
  eventsOf: (columns: Fragment) => Fragment,
): Fragment {
  const kindOf = sql`coalesce(array_position(${noisyKinds}::text[], ${runKey(sql, filter)}), 0)`;
  const sign = sql`chr(${FIRST_SIGN - 1}::int + ${kindOf} * ${departments.length}::int + array_position(${[...departments]}::text[], e.department))`;
  const folded = noisyKinds.reduce((line, _kind, at) => {
    const run = `([${signsOfKind(at + 1)}])[${signsOfKind(at + 1)}]{2,}`;
    return sql`regexp_replace(${line}, ${run}::text, '\\1', 'g')`;
  }, sql`signs`);
  const bySign = departments.map((department, at) => ({ department, signs: signsOfDepartment(at) }));
  const countIn = (line: string) => sql`length(${sql(line)}) - length(translate(${sql(line)}, own.marks, ''))`;
  return sql`
    select bucket, own.department, sum(${countIn('signs')})::int as count, sum(${countIn('folded')})::int as rows
    from (
      select bucket, signs, ${folded} as folded
      from buckets cross join lateral (${eventsOf(sql`string_agg(${sign}, '' order by e.occurred_at desc, e.id desc) as signs`)}) line
    ) lines
    cross join unnest(${bySign.map(({ department }) => department)}::text[], ${bySign.map(({ signs }) => signs)}::text[]) as own(department, marks)
    group by bucket, own.department having sum(${countIn('signs')}) > 0`;
}
