import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { campaigns, departmentCosts } from '../tables/index.ts';

/** One part of what a department cost in a month. */
export interface MonthlyCost extends Record<string, unknown> {
  /** `people`, `other` or `campaign`. */
  kind: string;
  department: string;
  /** The first day of the month; null for a campaign without a start, which belongs to no month. */
  month: string | null;
  currency: string;
  amountMinor: number;
  campaignId: string | null;
  /** The row of `department_costs` or of `campaigns`. */
  recordId: string;
}

/**
 * Every cost once, as a relation with the columns record_id, kind, department, month, currency, amount_minor, campaign_id.
 * A campaign is marketing's cost, spread evenly over the months from its start to its end, exact to the last unit. It is left
 * out of the months whose department row says that its other costs hold the campaigns already.
 */
export function monthlyCosts(): SQL {
  const of = departmentCosts;
  const row = (kind: 'people' | 'other') => sql`
    select ${of.id} as record_id, ${kind}::text as kind, ${of.department} as department, ${of.month} as month,
      ${of.currency} as currency, ${kind === 'people' ? of.peopleMinor : of.otherMinor} as amount_minor, null::uuid as campaign_id
    from ${of}`;
  return sql`(${row('people')} union all ${row('other')} union all ${campaignCosts()})`;
}

/** floor(cost × (n+1) ÷ months) − floor(cost × n ÷ months): the parts differ by one unit at most and add up to the cost. */
function campaignCosts(): SQL {
  const first = sql`date_trunc('month', ${campaigns.startsOn}::date)::date`;
  const last = sql`date_trunc('month', greatest(${campaigns.endsOn}::date, ${campaigns.startsOn}::date))::date`;
  const span = sql`((extract(year from age(${last}, ${first})) * 12 + extract(month from age(${last}, ${first})))::int + 1)`;
  const cost = sql`${campaigns.costMinor}::bigint`;
  const isBooked = sql`exists (select from ${departmentCosts} booked where booked.department = 'marketing'
    and booked.month = part.month and booked.currency = ${campaigns.currency} and booked.includes_campaigns)`;
  return sql`
    select ${campaigns.id}, 'campaign', 'marketing', part.month, ${campaigns.currency}, part.amount, ${campaigns.id}
    from ${campaigns} cross join lateral (
      select (${first} + make_interval(months => n))::date as month,
        ${cost} * (n + 1) / ${span} - ${cost} * n / ${span} as amount
      from generate_series(0, coalesce(${span}, 1) - 1) n
      where ${campaigns.startsOn} is not null
      union all select null, ${cost} where ${campaigns.startsOn} is null
    ) part
    where ${campaigns.costMinor} is not null and not ${isBooked}`;
}

/** The costs of the months from the first to before the last, by month, department and kind. */
export async function readMonthlyCosts(db: Reader, { from, to }: { from: string; to: string }): Promise<MonthlyCost[]> {
  const rows = await db.execute<MonthlyCost>(sql`
    select kind, department, month::text as month, currency, amount_minor::float8 as "amountMinor",
      campaign_id as "campaignId", record_id as "recordId"
    from ${monthlyCosts()} cost where month >= ${from}::date and month < ${to}::date
    order by month, department, kind, record_id`);
  return [...rows];
}
