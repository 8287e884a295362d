import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { meetings, opportunities } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const opportunityRelation: RelationSql<KpiColumn<'opportunities'>> = {
  from: () => sql`from ${opportunities}`,
  record: { type: 'opportunity', accountId: opportunities.accountId, id: opportunities.id },
  columns: {
    openedAt: moment(opportunities.openedAt),
    wonAt: moment(opportunities.wonAt),
    lostAt: moment(opportunities.lostAt),
    // A deal that was lost and won later has both days; its state says which one counts.
    closedAt: moment(
      sql`case ${opportunities.state} when 'won' then ${opportunities.wonAt} when 'lost' then ${opportunities.lostAt} end`,
    ),
    // The first meeting of the deal or of its lead; a deal without one is counted from its opening, where that is known.
    metAt: moment(sql`coalesce((select min(coalesce(${meetings.heldAt}, ${meetings.startsAt})) from ${meetings}
      where ${meetings.accountId} = ${opportunities.accountId} and ${meetings.state} = 'held'
        and (${meetings.opportunityId} = ${opportunities.id} or ${meetings.leadId} = ${opportunities.leadId})
        and coalesce(${meetings.heldAt}, ${meetings.startsAt}) <= ${opportunities.wonAt}),
      case when ${opportunities.openedPrecision} <> 'unknown' then ${opportunities.openedAt} end)`),
    closedPrecision: value(opportunities.closedPrecision),
    state: value(opportunities.state),
    amountMinor: value(opportunities.amountMinor),
    ownerId: value(opportunities.ownerId),
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
