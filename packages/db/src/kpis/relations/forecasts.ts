import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { opportunities, opportunityStageChanges, pipelineStages, timelineEvents } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';

/** What events said of a deal's field, each from when to when it held. */
const said = (field: 'amountMinor' | 'closeDate'): SQL => sql`
  select account_id, (payload->>'opportunityId')::uuid as deal_id, coalesce(payload->'after', payload)->>${field} as said,
    occurred_at as since, lead(occurred_at, 1, 'infinity') over (
      partition by account_id, payload->>'opportunityId' order by occurred_at, id) as until
  from ${timelineEvents}
  where kind = 'field-sales.opportunity-opened' or kind = 'field-sales.opportunity-amended' and payload->'after' ? ${field}`;

const stages = sql`
  select account_id, opportunity_id as deal_id, to_stage as said, changed_at as since, lead(changed_at, 1, 'infinity') over (
    partition by account_id, opportunity_id order by changed_at, id) as until
  from ${opportunityStageChanges}`;

/** The month in which a deal was to close, as it was said when that month began. */
const closings = (timeZone: string): SQL => sql`
  select account_id, deal_id, month::date as month, month at time zone ${timeZone} as at
  from (${said('closeDate')}) dates cross join lateral (select date_trunc('month', said::timestamp) as month) months
  where since < month at time zone ${timeZone} and until >= month at time zone ${timeZone}`;

const asOfMonth = (name: string, spans: SQL): SQL => sql`join (${spans}) ${sql.identifier(name)}
  on ${sql.identifier(name)}.account_id = closing.account_id and ${sql.identifier(name)}.deal_id = closing.deal_id
  and ${sql.identifier(name)}.since < closing.at and ${sql.identifier(name)}.until >= closing.at`;

/**
 * Deals that were open when a month began and expected to close in it, a row a month, with amount, date and stage as they
 * stood then: the events are append-only, so that nobody can mend a forecast afterwards.
 */
export const forecastRelation: RelationSql<KpiColumn<'forecasts'>> = {
  from: ({ timeZone }) => sql`from (${closings(timeZone)}) closing
    join ${opportunities} on ${opportunities.accountId} = closing.account_id and ${opportunities.id} = closing.deal_id
      and coalesce(least(${opportunities.wonAt}, ${opportunities.lostAt}), 'infinity') >= closing.at
    ${asOfMonth('worth', said('amountMinor'))}
    ${asOfMonth('stood', stages)}
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
  where: ({ today }) => sql`closing.month <= ${today}::date`,
  // What this month brings is known at its end.
  isUnripe: ({ today }) => sql`closing.month + interval '1 month' > ${today}::date + 1`,
};
