import type { KpiColumn } from '@tasuki/domain';
import { type SQLWrapper, sql } from 'drizzle-orm';
import { isKnown } from '../../days-in-zone.ts';
import { leads, meetings, opportunities, unassignedOpportunities } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

/**
 * Deals of accounts, and those that were imported without one and wait until somebody assigns them: they are deals too.
 * The derived table bears the name of the table, so that every column is said as usual.
 */
const allDeals = sql`
  select account_id, id, opened_at, opened_precision, won_at, lost_at, closed_precision, state, amount_minor, currency, owner_id,
    lead_id, product_id, loss_reason, cycle_number, import_source
  from ${opportunities}
  union all
  select null, id, opened_at, opened_precision, case state when 'won' then closed_at end, case state when 'lost' then closed_at end,
    closed_precision, state, amount_minor, currency, owner_id, null, product_id, null, null, import_source
  from ${unassignedOpportunities} where assigned_account_id is null`;

/** The end of a deal borrows the day of its opening; where neither is known, both stand at its import. */
const ended = (at: SQLWrapper) =>
  moment(
    at,
    sql`case when ${opportunities.closedPrecision} <> 'unknown' then ${opportunities.closedPrecision} else ${opportunities.openedPrecision} end`,
  );

/**
 * An undated opening stands at its end where the file told that, and is known by it. One that came in open stands at its import, and an end
 * that came later says nothing of it.
 */
const openedAt = moment(
  opportunities.openedAt,
  sql`case when ${opportunities.openedPrecision} <> 'unknown' then ${opportunities.openedPrecision}
    when ${opportunities.openedAt} in (${opportunities.wonAt}, ${opportunities.lostAt}) then coalesce(${opportunities.closedPrecision}, 'unknown')
    else 'unknown' end`,
);

export const opportunityRelation: RelationSql<KpiColumn<'opportunities'>> = {
  from: () => sql`from (${allDeals}) as ${opportunities}`,
  record: { type: 'opportunity', accountId: opportunities.accountId, id: opportunities.id },
  columns: {
    openedAt,
    wonAt: ended(opportunities.wonAt),
    lostAt: ended(opportunities.lostAt),
    // A deal that was lost and won later has both days; its state says which one counts.
    closedAt: ended(
      sql`case ${opportunities.state} when 'won' then ${opportunities.wonAt} when 'lost' then ${opportunities.lostAt} end`,
    ),
    // The first meeting of the deal or of its lead; a deal without one is counted from its opening, where that is known.
    metAt: moment(sql`coalesce((select min(coalesce(${meetings.heldAt}, ${meetings.startsAt})) from ${meetings}
      where ${meetings.accountId} = ${opportunities.accountId} and ${meetings.state} = 'held' and ${isKnown(meetings.heldPrecision)}
        and (${meetings.opportunityId} = ${opportunities.id} or ${meetings.leadId} = ${opportunities.leadId})
        and coalesce(${meetings.heldAt}, ${meetings.startsAt}) <= ${opportunities.wonAt}),
      case when ${opportunities.openedPrecision} <> 'unknown' then ${opportunities.openedAt} end)`),
    closedPrecision: value(opportunities.closedPrecision),
    state: value(opportunities.state),
    amountMinor: value(opportunities.amountMinor),
    ownerId: value(opportunities.ownerId),
    hasCampaign: value(
      sql`(${opportunities.leadId} in (select ${leads.id} from ${leads} where ${leads.campaignId} is not null))::int`,
    ),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    ...byLead(opportunities.accountId, opportunities.leadId),
    product: product(opportunities.productId),
    reason: column(opportunities.lossReason),
    'cycle-number': column(opportunities.cycleNumber),
    currency: column(opportunities.currency),
  },
  importSource: opportunities.importSource,
  currency: opportunities.currency,
};
