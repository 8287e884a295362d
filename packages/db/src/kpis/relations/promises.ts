import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { opportunities, promises } from '../../tables/index.ts';
import { byLead, column, everywhere, product } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

/** 商談時の約束事項: what was promised in a sale, by whom, and how customer success found it. */
export const promiseRelation: RelationSql<KpiColumn<'promises'>> = {
  from: () => sql`from ${promises}
    left join ${opportunities} on ${opportunities.accountId} = ${promises.accountId} and ${opportunities.id} = ${promises.opportunityId}`,
  record: { type: 'promise', accountId: promises.accountId, id: promises.id },
  columns: { madeAt: moment(promises.madeAt), state: value(promises.state), madeBy: value(promises.madeBy) },
  person: 'madeBy',
  dimensions: {
    ...everywhere,
    ...byLead(promises.accountId, opportunities.leadId),
    product: product(opportunities.productId),
    'cycle-number': column(opportunities.cycleNumber),
  },
  importSource: promises.importSource,
};
