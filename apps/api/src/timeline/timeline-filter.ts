import type { Connection } from '@tasuki/db';

export type Sql = Connection['sql'];

/** Which events of the timeline are asked for; empty lists mean all. */
export interface TimelineFilterValues {
  /** Departments whose private events this viewer reads. */
  readable: string[];
  /** Kinds that the organisation keeps off its timelines. */
  offTimeline: readonly string[];
  departments?: string[];
  /** With `departments`: handoffs of all departments too. */
  withHandoffs?: boolean | null;
  kinds?: string[];
  actorIds?: string[];
  contactIds?: string[];
  from?: Date | null;
  to?: Date | null;
  /** First and last day, `YYYY-MM-DD` in `timeZone`. */
  fromDay?: string | null;
  toDay?: string | null;
  timeZone: string;
}

/** The account and all that were merged into it, however often: events stay where they were written. */
export const aliasSet = (sql: Sql, accountId: string) => sql`
  recursive alias_set(account_id) as (
    select ${accountId}::uuid
    union select a.alias_id from account_aliases a join alias_set s on a.survivor_id = s.account_id)`;

/** The filter as conditions on the events `e`, each with its `and`. */
export function filtered(sql: Sql, filter: TimelineFilterValues) {
  const { readable, offTimeline, departments, withHandoffs, kinds, actorIds, contactIds, from, to } = filter;
  const { fromDay, toDay, timeZone } = filter;
  // A placeholder shows neither kind nor people, so none may be found by asking for them.
  const asksForHidden = Boolean(kinds?.length || actorIds?.length || contactIds?.length);
  const orHandoffs = withHandoffs ? sql`or e.kind like 'handoffs.%'` : sql``;
  return sql`
    ${offTimeline.length > 0 ? sql`and e.kind <> all(${[...offTimeline]})` : sql``}
    ${departments?.length ? sql`and (e.department = any(${departments}) ${orHandoffs})` : sql``}
    ${kinds?.length ? sql`and e.kind = any(${kinds})` : sql``}
    ${actorIds?.length ? sql`and e.actor_id = any(${actorIds}::uuid[])` : sql``}
    ${contactIds?.length ? sql`and e.contact_id = any(${contactIds}::uuid[])` : sql``}
    ${asksForHidden ? sql`and (e.visibility = 'everyone' or e.department = any(${readable}))` : sql``}
    ${from ? sql`and e.occurred_at >= ${from}` : sql``}
    ${to ? sql`and e.occurred_at < ${to}` : sql``}
    ${fromDay ? sql`and e.occurred_at >= ${fromDay}::date::timestamp at time zone ${timeZone}` : sql``}
    ${toDay ? sql`and e.occurred_at < (${toDay}::date + 1)::timestamp at time zone ${timeZone}` : sql``}`;
}
