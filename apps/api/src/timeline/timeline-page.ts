import type { Page } from '../connections/page.ts';
import type { EventRow } from './event-row.ts';
import { contactColumns, type WantedContact } from './joined-contact.ts';
import type { TimelinePlace } from './timeline-cursor.ts';
import { aliasSet, filtered, type Sql, type TimelineFilterValues } from './timeline-filter.ts';

export interface PageRequest {
  page: Page;
  place: TimelinePlace | null;
  /** How many rows to pass over before the page begins. */
  skip: number;
  filter: TimelineFilterValues;
  contact: WantedContact;
}

/** What lies beyond a place, in the page's direction. */
export function beyond(sql: Sql, place: TimelinePlace | null, isBackward: boolean) {
  if (!place) return sql``;
  const { at, id } = (isBackward ? undefined : place.end) ?? place;
  return isBackward
    ? sql`and (e.occurred_at, e.id) > (${new Date(at)}, ${id}::uuid)`
    : sql`and (e.occurred_at, e.id) < (${new Date(at)}, ${id}::uuid)`;
}

/** The columns of an event that a page shows, from the events `e`. */
export const eventColumns = (sql: Sql) => sql`
  e.account_id, e.id, e.kind, e.department, e.occurred_at, e.time_precision, e.recorded_at, e.actor_id,
  e.contact_id, e.subject_type, e.subject_id, e.visibility, e.payload`;

/** One more row than asked for, newest first (or oldest first for a backward page), from each aliased account and then merged. */
export async function readTimelinePage(
  sql: Sql,
  accountId: string,
  { page, place, skip, filter, contact }: PageRequest,
): Promise<EventRow[]> {
  const limit = page.limit + 1;
  const order = page.isBackward ? sql`order by e.occurred_at, e.id` : sql`order by e.occurred_at desc, e.id desc`;
  return sql<EventRow[]>`
    with ${aliasSet(sql, accountId)}
    select e.*, u.name as actor_name ${contact ? sql.unsafe(`, ${contactColumns(contact)}`) : sql``}
    from alias_set s
    cross join lateral (
      select ${eventColumns(sql)}
      from timeline_events e
      where e.account_id = s.account_id ${beyond(sql, place, page.isBackward)} ${filtered(sql, filter)}
      ${order} limit ${limit + skip}) e
    left join users u on u.id = e.actor_id
    ${contact ? sql`left join contacts c on c.account_id = e.account_id and c.id = e.contact_id` : sql``}
    ${order} limit ${limit} ${skip > 0 ? sql`offset ${skip}` : sql``}`;
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
