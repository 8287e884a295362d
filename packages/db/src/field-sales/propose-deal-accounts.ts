import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** An account that a deal without one may belong to, and what speaks for it. */
export interface ProposedDealAccount {
  dealId: string;
  accountId: string;
  name: string;
  /** `name`: the deal's name holds the account's. `same-rep`: the same rep had a deal with it, of the same product where known. */
  because: 'name' | 'same-rep';
}

const MOST_EACH = 3;
/** In signs, after folding. */
const SHORTEST_NAME = 2;
/** So far a deal's name is read: the parts of a name grow with the square of its length. */
const LONGEST_DEAL_NAME = 100;

/** For a page of deals without account: the accounts that their names hold, then those that their reps sold to last. */
export async function proposeDealAccounts(db: Reader, dealIds: readonly string[]): Promise<ProposedDealAccount[]> {
  if (dealIds.length === 0) return [];
  const rows = await db.execute<{
    deal_id: string;
    account_id: string;
    name: string;
    because: 'name' | 'same-rep';
  }>(sql`
    with asked as (
      select id, search_fold(name) as folded, owner_id, product_id from unassigned_opportunities
      where id = any(${sql.param(`{${dealIds.join(',')}}`)}::uuid[])
    ), parts as (
      -- Each part of a deal's name asks the index of folded names: comparing with every account would fold them all.
      select distinct asked.id as deal_id, substr(left(folded, ${LONGEST_DEAL_NAME}), start, size) as part
      from asked cross join generate_series(1, least(length(folded), ${LONGEST_DEAL_NAME})) start
        cross join generate_series(${SHORTEST_NAME}, least(length(folded), ${LONGEST_DEAL_NAME}) - start + 1) size
    ), named as (
      select parts.deal_id, a.id as account_id, 'name' as because, -length(a.name)::float8 as rank
      from parts join accounts a on search_fold(a.name) = parts.part
      where a.merged_into_id is null
    ), sold as (
      select asked.id as deal_id, o.account_id, 'same-rep' as because, -extract(epoch from max(o.opened_at))::float8 as rank
      from asked join opportunities o on o.owner_id = asked.owner_id
        and (asked.product_id is null or o.product_id = asked.product_id)
      join accounts a on a.id = o.account_id and a.merged_into_id is null
      group by asked.id, o.account_id
    ), ranked as (
      select *, row_number() over (partition by deal_id order by because, rank, account_id) as place
      from (select * from named union all
        select * from sold s where not exists (
          select 1 from named n where n.deal_id = s.deal_id and n.account_id = s.account_id)) both_kinds
    )
    select ranked.deal_id, ranked.account_id, accounts.name, ranked.because
    from ranked join accounts on accounts.id = ranked.account_id
    where place <= ${MOST_EACH} order by deal_id, place`);
  return rows.map((row) => ({
    ...{ dealId: row.deal_id, accountId: row.account_id },
    ...{ name: row.name, because: row.because },
  }));
}
