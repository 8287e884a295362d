import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { opportunities, opportunityStageChanges, pipelineStages, timelineEvents } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';

/** What the events of a deal said, oldest first: one row a deal, so that every later step reads a few values and no table. */
const told = sql`
  select account_id, (payload->>'opportunityId')::uuid as deal_id,
    array_agg(occurred_at order by occurred_at, id) filter (where says ? 'closeDate') as dated,
    array_agg(says->>'closeDate' order by occurred_at, id) filter (where says ? 'closeDate') as dates,
    array_agg(occurred_at order by occurred_at, id) filter (where says ? 'amountMinor') as priced,
    array_agg(says->>'amountMinor' order by occurred_at, id) filter (where says ? 'amountMinor') as prices
  from (select account_id, id, occurred_at, payload, case kind when 'field-sales.opportunity-opened'
      then '{"closeDate": null, "amountMinor": null}'::jsonb || payload else payload->'after' end as says
    from ${timelineEvents} where kind in ('field-sales.opportunity-opened', 'field-sales.opportunity-amended')) events
  group by 1, 2`;

const staged = sql`
  select account_id, opportunity_id as deal_id, array_agg(changed_at order by changed_at, id) as moved, array_agg(to_stage order by changed_at, id) as stages
  from ${opportunityStageChanges} group by 1, 2`;

/** The months in which a deal was to close, as it was said when each began. */
const closings = (timeZone: string): SQL => sql`
  select month::date as month, month at time zone ${timeZone} as at
  from (select date_trunc('month', said::timestamp) as month, since, lead(since, 1, 'infinity') over (order by place) as until
    from unnest(told.dated, told.dates) with ordinality spoken (since, said, place)) dates
  where since < month at time zone ${timeZone} and until >= month at time zone ${timeZone}`;

/** The last that was said before the month began. */
const asOfMonth = (since: string, said: string): SQL => sql`
  select said from unnest(${sql.raw(since)}, ${sql.raw(said)}) with ordinality spoken (since, said, place)
  where since < closing.at order by place desc limit 1`;

/**
 * Deals that were open when a month began and expected to close in it, a row a month, with amount, date and stage as they
 * stood then: the events are append-only, so that nobody can mend a forecast afterwards. The joins are outer ones, because
 * PostgreSQL takes an inner join over two columns for one row, and then compares each deal with each.
 */
export const forecastRelation: RelationSql<KpiColumn<'forecasts'>> = {
  from: ({ timeZone }) => sql`from ${opportunities}
    left join (${told}) told on told.account_id = ${opportunities.accountId} and told.deal_id = ${opportunities.id}
    left join (${staged}) staged on staged.account_id = ${opportunities.accountId} and staged.deal_id = ${opportunities.id}
    cross join lateral (${closings(timeZone)}) closing
    cross join lateral (${asOfMonth('told.priced', 'told.prices')}) worth
    cross join lateral (${asOfMonth('staged.moved', 'staged.stages')}) stood
    left join ${pipelineStages} on ${pipelineStages.pipelineId} = ${opportunities.pipelineId} and ${pipelineStages.key} = stood.said`,
  record: { type: 'opportunity', accountId: opportunities.accountId, id: opportunities.id },
  isRepeated: true,
  columns: {
    month: day(sql`closing.month`),
    weightedMinor: value(sql`round(worth.said::numeric * coalesce(${pipelineStages.probability}, 0) / 100)`),
    ownerId: value(opportunities.ownerId),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    ...byLead(opportunities.accountId, opportunities.leadId),
    product: product(opportunities.productId),
    'cycle-number': column(opportunities.cycleNumber),
    currency: column(opportunities.currency),
  },
  importSource: opportunities.importSource,
  currency: opportunities.currency,
  where: ({ today }) => sql`closing.month <= ${today}::date
    and coalesce(least(${opportunities.wonAt}, ${opportunities.lostAt}), 'infinity') >= closing.at`,
  // What this month brings is known at its end.
  isUnripe: ({ today }) => sql`closing.month + interval '1 month' > ${today}::date + 1`,
};
