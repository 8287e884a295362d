import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { opportunities } from '../../tables/index.ts';
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
