import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { readOpenItems } from './read-open-items.ts';

/**
 * Locks accounts and those that they were merged into, in the order of their ids: what is read afterwards stays as it is until
 * the transaction ends, and two that lock many never wait for each other in a circle.
 */
export async function lockAccounts(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    select id from accounts
    where id in (
      with recursive up(id) as (
        select unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[])
        union select a.survivor_id from account_aliases a join up on a.alias_id = up.id)
      select id from up)
    order by id for update`);
}

/** Locks every account on which a person has something open; what came in while it waited is locked, too. */
export async function lockOpenAccounts(tx: Transaction, userId: string): Promise<void> {
  const locked = new Set<string>();
  for (;;) {
    const items = await readOpenItems(tx, userId);
    const more = [...new Set(items.map(({ accountId }) => accountId))].filter((id) => !locked.has(id));
    if (more.length === 0) return;
    await lockAccounts(tx, more);
    for (const id of more) locked.add(id);
  }
}
