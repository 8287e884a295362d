import type { Connection } from '@tasuki/db';
import type { Page } from '../connections/page.ts';
import type { EventRow } from './event-row.ts';
import { contactColumns, type WantedContact } from './joined-contact.ts';
import type { TimelinePlace } from './timeline-cursor.ts';

type Sql = Connection['sql'];

/** Which events of the timeline are asked for; empty lists mean all. */
export interface TimelineFilterValues {
  /** Departments whose private events this viewer reads. */
  readable: string[];
  departments?: string[];
  /** With `departments`: handoffs of all departments too. */
  withHandoffs?: boolean | null;
  kinds?: string[];
  actorIds?: string[];
  contactIds?: string[];
  from?: Date | null;
  to?: Date | null;
}

/** The account and all that were merged into it, however often: events stay where they were written. */
const aliasSet = (sql: Sql, accountId: string) => sql`
  recursive alias_set(account_id) as (
    select ${accountId}::uuid
    union select a.alias_id from account_aliases a join alias_set s on a.survivor_id = s.account_id)`;

function filtered(sql: Sql, filter: TimelineFilterValues) {
  const { readable, departments, withHandoffs, kinds, actorIds, contactIds, from, to } = filter;
  // A placeholder shows neither kind nor people, so none may be found by asking for them.
  const asksForHidden = Boolean(kinds?.length || actorIds?.length || contactIds?.length);
  const orHandoffs = withHandoffs ? sql`or e.kind like 'handoffs.%'` : sql``;
  return sql`
    ${departments?.length ? sql`and (e.department = any(${departments}) ${orHandoffs})` : sql``}
    ${kinds?.length ? sql`and e.kind = any(${kinds})` : sql``}
    ${actorIds?.length ? sql`and e.actor_id = any(${actorIds}::uuid[])` : sql``}
    ${contactIds?.length ? sql`and e.contact_id = any(${contactIds}::uuid[])` : sql``}
    ${asksForHidden ? sql`and (e.visibility = 'everyone' or e.department = any(${readable}))` : sql``}
    ${from ? sql`and e.occurred_at >= ${from}` : sql``}
    ${to ? sql`and e.occurred_at < ${to}` : sql``}`;
}

export interface PageRequest {
  page: Page;
  place: TimelinePlace | null;
  filter: TimelineFilterValues;
  contact: WantedContact;
}

/** One more row than asked for, newest first (or oldest first for a backward page), from each aliased account and then merged. */
export async function readTimelinePage(
  sql: Sql,
  accountId: string,
  { page, place, filter, contact }: PageRequest,
): Promise<EventRow[]> {
  const limit = page.limit + 1;
  const order = page.isBackward ? sql`order by e.occurred_at, e.id` : sql`order by e.occurred_at desc, e.id desc`;
  const at = place && new Date(place.at);
  const beyond = !place
    ? sql``
    : page.isBackward
      ? sql`and (e.occurred_at, e.id) > (${at}, ${place.id}::uuid)`
      : sql`and (e.occurred_at, e.id) < (${at}, ${place.id}::uuid)`;
  return sql<EventRow[]>`
    with ${aliasSet(sql, accountId)}
    select e.*, u.name as actor_name ${contact ? sql.unsafe(`, ${contactColumns(contact)}`) : sql``}
    from alias_set s
    cross join lateral (
      select e.account_id, e.id, e.kind, e.department, e.occurred_at, e.time_precision, e.recorded_at, e.actor_id,
             e.contact_id, e.subject_type, e.subject_id, e.visibility, e.payload
      from timeline_events e
      where e.account_id = s.account_id ${beyond} ${filtered(sql, filter)}
      ${order} limit ${limit}) e
    left join users u on u.id = e.actor_id
    ${contact ? sql`left join contacts c on c.account_id = e.account_id and c.id = e.contact_id` : sql``}
    ${order} limit ${limit}`;
}

export async function countTimeline(sql: Sql, accountId: string, filter: TimelineFilterValues): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    with ${aliasSet(sql, accountId)}
    select count(*)::int as count from alias_set s join timeline_events e on e.account_id = s.account_id
    where true ${filtered(sql, filter)}`;
  return row?.count ?? 0;
}

/** How many of them this viewer sees as placeholders. */
export async function countHidden(sql: Sql, accountId: string, filter: TimelineFilterValues): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    with ${aliasSet(sql, accountId)}
    select count(*)::int as count from alias_set s join timeline_events e on e.account_id = s.account_id
    where e.visibility <> 'everyone' and e.department <> all(${filter.readable}) ${filtered(sql, filter)}`;
  return row?.count ?? 0;
}

export interface DensityRow {
  bucket: string;
  department: string;
  count: number;
}

/** Events per bucket and department, newest bucket first; buckets begin in the organisation's time zone. */
export async function readDensity(
  sql: Sql,
  accountId: string,
  {
    unit,
    timeZone,
    filter,
  }: { unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; timeZone: string; filter: TimelineFilterValues },
): Promise<DensityRow[]> {
  return sql<DensityRow[]>`
    with ${aliasSet(sql, accountId)}
    select to_char(date_trunc(${unit}, e.occurred_at at time zone ${timeZone}), 'YYYY-MM-DD') as bucket, e.department, count(*)::int as count
    from alias_set s join timeline_events e on e.account_id = s.account_id
    where true ${filtered(sql, filter)}
    group by 1, 2 order by 1 desc, 2`;
}
