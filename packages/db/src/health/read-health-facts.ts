import type { HealthRating } from '@tasuki/domain/health/health-measures';
import type { HealthFacts } from '@tasuki/domain/health/judge-health';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

export interface HealthQuestion {
  /** As of the end of this day, where the organisation is. */
  day: string;
  timeZone: string;
  /** Only these customers; all of them unless given. */
  accountIds?: readonly string[];
}

export type CustomerHealthFacts = HealthFacts & { accountId: string };

/**
 * What was known on a day of every customer who then had a running contract, in one statement. Facts of merged accounts
 * count for the one they are read through. The same day gives the same answer later: nothing here looks past it.
 */
export async function readHealthFacts(
  db: Reader,
  { day, timeZone, accountIds }: HealthQuestion,
): Promise<CustomerHealthFacts[]> {
  const end = sql`((${day}::date + 1)::timestamp at time zone ${timeZone})`;
  const only = accountIds ? sql`where account_id in ${accountIds.length > 0 ? accountIds : [null]}` : sql``;
  const rows = await db.execute<Record<string, unknown>>(sql`
    with recursive up(alias_id, survivor_id) as (
      select alias_id, survivor_id from account_aliases
      union select up.alias_id, a.survivor_id from account_aliases a join up on a.alias_id = up.survivor_id),
    tops as (
      select alias_id, survivor_id from up where not exists (select from account_aliases a where a.alias_id = up.survivor_id)),
    customers as (
      select * from (
        select coalesce(t.survivor_id, c.account_id) as account_id,
          bool_or(c.cancellation_notice_at is not null and c.cancellation_notice_at < ${end}) as has_notice,
          min(c.end_date) filter (where c.end_date >= ${day}) - ${day}::date as days_to_renewal
        from contracts c left join tops t on t.alias_id = c.account_id
        where c.start_date <= ${day} and (c.ended_on is null or c.ended_on > ${day})
        group by 1) as running ${only}),
    aliases as (
      select account_id, account_id as own_id from customers
      union all select survivor_id, alias_id from tops where survivor_id in (select account_id from customers)),
    usage as (
      select distinct on (a.account_id) a.account_id,
        avg(u.quantity) filter (where u.day > ${day}::date - 28) as recent,
        avg(u.quantity) filter (where u.day <= ${day}::date - 28) as before
      from aliases a join usage_days u on u.account_id = a.own_id and u.day > ${day}::date - 56 and u.day <= ${day}::date
      group by a.account_id, u.metric order by a.account_id, count(*) desc, u.metric),
    open_tickets as (
      select a.account_id, count(*)::int as count,
        floor(extract(epoch from ${end} - min(t.opened_at) filter (where t.opened_precision <> 'unknown')) / 86400)::int as oldest
      from aliases a join tickets t on t.account_id = a.own_id
      where t.opened_at < ${end} and (t.closed_at is null or t.closed_at >= ${end}) group by 1),
    answers as (
      select a.account_id,
        (array_agg(s.score order by s.answered_at desc) filter (where s.kind = 'nps'))[1] as nps,
        avg(s.score) filter (where s.kind = 'csat' and s.answered_at >= ${end} - interval '180 days') as csat
      from aliases a join surveys s on s.account_id = a.own_id
      where s.answered_at < ${end} and s.answered_at >= ${end} - interval '365 days' and s.answered_precision <> 'unknown' group by 1),
    plans as (
      select a.account_id,
        max(${day}::date - p.due_on) filter (where p.completed_at is null or p.completed_at >= ${end}) as days_late,
        bool_or(p.completed_at < ${end}) as has_completed
      from aliases a join onboarding_plans p on p.account_id = a.own_id where p.started_at < ${end} group by 1),
    ratings as (
      select distinct on (a.account_id) a.account_id,
        case when ${day} <= coalesce(r.until, (r.rated_at at time zone ${timeZone})::date + 90) then r.rating end as rating
      from aliases a join health_ratings r on r.account_id = a.own_id
      where r.rated_at < ${end} order by a.account_id, r.rated_at desc)
    select c.account_id as "accountId", u.recent as "usageRecent", u.before as "usageBefore",
      coalesce(t.count, 0) as "openTickets", t.oldest as "oldestTicketDays", s.nps, s.csat::float8 as csat,
      p.days_late as "onboardingDaysLate", coalesce(p.has_completed, false) as "hasCompletedOnboarding",
      c.has_notice as "hasNotice", c.days_to_renewal as "daysToRenewal", r.rating
    from customers c left join usage u using (account_id) left join open_tickets t using (account_id)
      left join answers s using (account_id) left join plans p using (account_id) left join ratings r using (account_id)
    order by c.account_id`);
  return [...rows].map((row) => ({
    ...(row as unknown as CustomerHealthFacts),
    rating: row.rating as HealthRating | null,
  }));
}
