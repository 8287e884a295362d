import { eventKinds } from '@tasuki/domain';
import type { EventRow } from './event-row.ts';
import { contactColumns } from './joined-contact.ts';
import { aliasSet, filtered, type Sql, type TimelineFilterValues } from './timeline-filter.ts';
import { beyond, eventColumns, type PageRequest } from './timeline-page.ts';

/** Kinds of which several in a row are one row. */
export const noisyKinds = eventKinds.filter(({ isNoise }) => isNoise).map(({ name }) => name);

/** The newest event of a row of the folded timeline, and what the row stands for. */
export interface RunRow extends EventRow {
  run_size: number;
  run_from: Date;
  run_end_id: string;
}

/**
 * What two neighbours must have in common to be folded, from the events `e`; null where an event stands for itself. A
 * placeholder tells nobody its kind.
 */
export const runKey = (sql: Sql, { readable }: Pick<TimelineFilterValues, 'readable'>) => sql`
  case when e.kind = any(${noisyKinds}) and (e.visibility = 'everyone' or e.department = any(${readable})) then e.kind end`;

/**
 * Whether the row before stands for this event too: three or more in a row of one noisy kind within a month make one row.
 * This can be told from two neighbours (`w` is the order of the rows), so that a page needs no more of the history than it
 * shows; and as no run crosses a month, the rows of the months add up.
 */
const isFolded = (sql: Sql) => sql`
  coalesce(run_key = lag(run_key) over w and (run_key = lead(run_key) over w or run_key = lag(run_key, 2) over w), false)`;

/** What a row is likely to stand for: the first scan reads this many events for each row that is asked for. */
const EVENTS_PER_ROW = 4;
const SCAN_GROWTH = 8;

/** One more row than asked for, as `readTimelinePage`, with repeats folded. Reads no more events than the page covers, and some. */
export async function readFoldedPage(sql: Sql, accountId: string, request: PageRequest): Promise<RunRow[]> {
  const wanted = request.skip + request.page.limit + 1;
  for (let scan = wanted * EVENTS_PER_ROW; ; scan *= SCAN_GROWTH) {
    const rows = await scanRows(sql, accountId, request, scan);
    const found = rows.filter(({ id }) => id !== null);
    // The last row of a scan that was cut short may stand for more than was seen of it; it is only the sign that there is more.
    if (found.length > request.page.limit || (rows[0]?.scanned ?? 0) <= scan) return found;
  }
}

function scanRows(sql: Sql, accountId: string, request: PageRequest, scan: number) {
  const { page, place, skip, filter, contact } = request;
  const order = page.isBackward ? sql`order by e.occurred_at, e.id` : sql`order by e.occurred_at desc, e.id desc`;
  return sql<(RunRow & { scanned: number })[]>`
    with ${aliasSet(sql, accountId)},
    listed as (
      select e.account_id, e.id, e.occurred_at,
        run_key || date_trunc('month', e.occurred_at at time zone ${filter.timeZone})::text as run_key
      from alias_set s
      cross join lateral (
        select e.account_id, e.id, e.occurred_at, ${runKey(sql, filter)} as run_key
        from timeline_events e
        where e.account_id = s.account_id ${beyond(sql, place, page.isBackward)} ${filtered(sql, filter)}
        ${order} limit ${scan + 1}) e
      ${order} limit ${scan + 1}),
    marked as (
      select e.*, row_number() over w as number, ${isFolded(sql)} as is_folded
      from listed e window w as (${order})),
    counted as (select count(*)::int as scanned from marked),
    entries as (
      select number, coalesce(lead(number) over (order by number), scanned + 1) - number as size
      from marked cross join counted
      -- One more event was listed than rows may begin at: what is folded shows from its next neighbour.
      where not is_folded and number <= ${scan}
      order by number limit ${page.limit + 1} offset ${skip})
    select scanned, ${eventColumns(sql)}, u.name as actor_name, size::int as run_size,
      ${page.isBackward ? sql`entry` : sql`far`}.occurred_at as run_from, ${page.isBackward ? sql`entry` : sql`far`}.id as run_end_id
      ${contact ? sql.unsafe(`, ${contactColumns(contact)}`) : sql``}
    from counted
    left join entries on true
    left join marked entry on entry.number = entries.number
    left join marked far on far.number = entries.number + entries.size - 1
    left join timeline_events e on e.account_id = ${page.isBackward ? sql`far` : sql`entry`}.account_id and e.id = ${page.isBackward ? sql`far` : sql`entry`}.id
    left join users u on u.id = e.actor_id
    ${contact ? sql`left join contacts c on c.account_id = e.account_id and c.id = e.contact_id` : sql``}
    order by entries.number`;
}
