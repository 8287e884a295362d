import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { contractLines, contracts, opportunities } from '../tables/index.ts';
import { product } from './dimensions.ts';
import type { DimensionSql } from './relation.ts';

/** The product of a contract's deal, or else of its first line that names one: one contract counts under one product. */
const contractProduct: SQL = sql`left join lateral (
  select coalesce(
    (select ${opportunities.productId} from ${opportunities}
      where ${opportunities.accountId} = ${contracts.accountId} and ${opportunities.id} = ${contracts.opportunityId}),
    (select ${contractLines.productId} from ${contractLines}
      where ${contractLines.accountId} = ${contracts.accountId} and ${contractLines.contractId} = ${contracts.id}
        and ${contractLines.productId} is not null order by ${contractLines.id} limit 1)) as id) sold on true`;

/** The product dimension of records that belong to a contract. */
export function byContractProduct(productId: SQLWrapper = sql`sold.id`): () => DimensionSql {
  return () => {
    const named = product(productId)();
    return { ...named, joins: { sold: contractProduct, ...named.joins } };
  };
}
