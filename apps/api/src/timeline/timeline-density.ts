import type postgres from 'postgres';
import { countFolded } from './folded-counts.ts';
import type { TimeBucket } from './timeline-connection.type.ts';
import { aliasSet, filtered, type Sql, type TimelineFilterValues } from './timeline-filter.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

export interface DensityRow {
  bucket: string;
  /** The bucket's first moment. */
  startsAt: Date;
  department: string;
  count: number;
  /** How many rows stand for them. */
  rows: number;
}

export interface DensityRequest {
  unit: TimeBucket;
  filter: TimelineFilterValues;
  /** Asks for months or more: runs end with the month. */
  isFolded: boolean;
}

const lengths: Record<TimeBucket, string> = {
  day: '1 day',
  week: '7 days',
  month: '1 month',
  quarter: '3 months',
  year: '1 year',
};

/**
 * Events and rows per bucket and department, newest bucket first; buckets begin in the organisation's time zone. Each is
 * read by its bounds: that costs less than asking every event for its bucket.
 */
export async function readDensity(sql: Sql, accountId: string, request: DensityRequest): Promise<DensityRow[]> {
  const { unit, filter } = request;
  const { timeZone } = filter;
  const read = request.isFolded ? 'month' : unit;
  return sql<DensityRow[]>`
    with ${aliasSet(sql, accountId)},
    ends as (
      select min(of_account.first) at time zone ${timeZone} as first, max(of_account.last) at time zone ${timeZone} as last
      from alias_set s
      cross join lateral (
        select min(occurred_at) as first, max(occurred_at) as last
        from timeline_events e where e.account_id = s.account_id) of_account),
    buckets as (
      select date_trunc(${unit}, starts_at) as bucket, starts_at at time zone ${timeZone} as from_at,
        (starts_at + ${lengths[read]}::interval) at time zone ${timeZone} as to_at
      from ends cross join generate_series(date_trunc(${read}, first), last, ${lengths[read]}::interval) as starts_at),
    counted as (${request.isFolded ? countFolded(sql, filter, (columns) => eventsOfBucket(sql, request, columns)) : countEach(sql, request)})
    select to_char(bucket, 'YYYY-MM-DD') as bucket, bucket at time zone ${timeZone} as "startsAt", department, count, rows
    from counted order by counted.bucket desc, department`;
}

export interface DepartmentCountRow {
  department: string;
  count: number;
}

/** Events per department over the whole history. */
export async function countByDepartment(
  sql: Sql,
  accountId: string,
  filter: TimelineFilterValues,
): Promise<DepartmentCountRow[]> {
  return sql<DepartmentCountRow[]>`
    with ${aliasSet(sql, accountId)}
    select e.department, count(*)::int as count
    from alias_set s join timeline_events e on e.account_id = s.account_id
    where true ${filtered(sql, filter)}
    group by e.department order by e.department`;
}

const eventsOfBucket = (sql: Sql, { filter }: DensityRequest, columns: Fragment) => sql`
  select ${columns}
  from alias_set s join timeline_events e on e.account_id = s.account_id and e.occurred_at >= from_at and e.occurred_at < to_at
  where true ${filtered(sql, filter)}`;

const countEach = (sql: Sql, request: DensityRequest) => sql`
  select bucket, department, count(*)::int as count, count(*)::int as rows
  from buckets cross join lateral (${eventsOfBucket(sql, request, sql`e.department`)}) events
  group by bucket, department`;
