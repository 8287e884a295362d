import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** A table of every account that was merged (`alias`) and the one that all its merges lead to (`root`). */
export const mergedInto = sql`(
  with recursive up(alias, root) as (
    select alias_id, survivor_id from account_aliases
    union select up.alias, a.survivor_id from account_aliases a join up on a.alias_id = up.root)
  select alias, root from up where not exists (select from account_aliases a where a.alias_id = up.root))`;

/** The account and all that were merged into it, however often: together they are one company. */
export async function aliasSetOf(db: Reader, accountId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive alias_set(id) as (
      select ${accountId}::uuid
      union select a.alias_id from account_aliases a join alias_set s on a.survivor_id = s.id)
    select id from alias_set`);
  return rows.map((row) => row.id);
}

/** For many accounts at once: who stands under whom. */
export async function aliasSetsOf(db: Reader, accountIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.execute<{ root: string; id: string }>(sql`
    with recursive alias_set(root, id) as (
      select u, u from unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) as u
      union select s.root, a.alias_id from account_aliases a join alias_set s on a.survivor_id = s.id)
    select root, id from alias_set`);
  const sets = new Map<string, string[]>();
  for (const { root, id } of rows) sets.set(root, [...(sets.get(root) ?? []), id]);
  return sets;
}

/** The accounts that this one was merged into, one after the other. */
export async function survivorChainOf(db: Reader, accountId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive up(id) as (
      select survivor_id from account_aliases where alias_id = ${accountId}::uuid
      union select a.survivor_id from account_aliases a join up on a.alias_id = up.id)
    select id from up`);
  return rows.map((row) => row.id);
}
