import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { opportunities, quotes } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const quoteRelation: RelationSql<KpiColumn<'quotes'>> = {
  from: () => sql`from ${quotes}
    left join ${opportunities} on ${opportunities.accountId} = ${quotes.accountId} and ${opportunities.id} = ${quotes.opportunityId}`,
  record: { type: 'quote', accountId: quotes.accountId, id: quotes.id },
  columns: {
    submittedAt: moment(quotes.submittedAt),
    revision: value(quotes.revision),
    submittedBy: value(quotes.submittedBy),
  },
  person: 'submittedBy',
  dimensions: {
    ...everywhere,
    ...byLead(quotes.accountId, opportunities.leadId),
    product: product(opportunities.productId),
    'cycle-number': column(opportunities.cycleNumber),
    currency: column(quotes.currency),
  },
  importSource: opportunities.importSource,
};
