import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accounts, leads } from '../tables/index.ts';

/** The latest records show the values that matter now. */
const LOOKED_AT = 5000;
const MOST_VALUES = 50;
/** A column with more different values is a name or a number, nothing to choose from. */
const MOST_DIFFERENT = 100;

/** The values that the latest leads and accounts have, by the fact that asks for them; most frequent first. */
export async function readKnownValues(db: Reader): Promise<Map<string, string[]>> {
  const rows = await db.execute<{ fact: string; value: string }>(sql`
    with latest as (
      select source, attributes from ${leads} order by ${leads.enteredAt} desc limit ${LOOKED_AT}
    ), companies as (
      select industry, region from ${accounts} order by ${accounts.createdAt} desc limit ${LOOKED_AT}
    ), held as (
      select 'lead.source' as fact, source as value from latest
      union all select 'lead.landing-page', coalesce(attributes ->> 'landing_page_id', attributes ->> 'landing_page') from latest
      union all select 'lead.attribute.' || key, value from latest, jsonb_each_text(latest.attributes)
      union all select 'account.industry', industry from companies
      union all select 'account.region', region from companies
    ), counted as (
      select fact, value, count(*) over (partition by fact) as different,
        row_number() over (partition by fact order by count(*) desc, value) as place
      from held where value <> '' group by fact, value
    )
    select fact, value from counted where different <= ${MOST_DIFFERENT} and place <= ${MOST_VALUES} order by fact, place`);
  const byFact = Map.groupBy(rows, ({ fact }) => fact);
  return new Map([...byFact].map(([fact, own]) => [fact, own.map(({ value }) => value)]));
}
