import type { FoundReason } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { duplicateDismissals } from '../tables/index.ts';

export interface ProposedPair {
  accountId: string;
  otherId: string;
  score: number;
  reasons: FoundReason[];
  foundAt: Date;
  [column: string]: unknown;
}

/** Pairs that wait for somebody to look: neither merged nor dismissed. */
const waiting = sql`duplicate_proposals p
  join accounts a on a.id = p.account_id and a.merged_into_id is null
  join accounts b on b.id = p.other_id and b.merged_into_id is null
  where not exists (select 1 from duplicate_dismissals d where d.account_id = p.account_id and d.other_id = p.other_id)`;

/** The surest pairs first; of one account, or of all. */
export async function readDuplicateProposals(
  db: Reader,
  { first, accountId }: { first: number; accountId?: string | undefined },
): Promise<ProposedPair[]> {
  const ofOne = accountId ? sql`and ${accountId}::uuid in (p.account_id, p.other_id)` : sql``;
  const rows = await db.execute<ProposedPair>(sql`
    select p.account_id as "accountId", p.other_id as "otherId", p.score, p.reasons, p.found_at as "foundAt"
    from ${waiting} ${ofOne} order by p.score desc, p.account_id desc, p.other_id desc limit ${first}`);
  return rows.map((row) => ({ ...row, foundAt: new Date(row.foundAt) }));
}

export async function countDuplicateProposals(db: Reader): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from ${waiting}`);
  return row?.count ?? 0;
}

/** Whether somebody has said that the two are two companies; ids in any order. */
export async function isPairDismissed(db: Reader, ids: readonly [string, string]): Promise<boolean> {
  const [accountId = '', otherId = ''] = [...ids].sort();
  const pair = and(eq(duplicateDismissals.accountId, accountId), eq(duplicateDismissals.otherId, otherId));
  return (await db.$count(duplicateDismissals, pair)) > 0;
}
