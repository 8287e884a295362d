import { sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';

/**
 * Reads over all leads of years: sorts and hashes of millions of rows stay in memory, and a plan of seconds is not compiled first.
 * Events are scanned once rather than looked up account by account, unless few leads are left: the timeline does not fit into
 * the buffers, and each look-up reads a page of its own. Workers share what they may, as few of their rows remain for the
 * leader. The settings end with the transaction.
 */
export function overManyLeads<Answer>(db: Reader, read: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local work_mem = '128MB'`);
    await tx.execute(sql`set local jit = off`);
    await tx.execute(sql`set local random_page_cost = 10`);
    await tx.execute(sql`set local effective_cache_size = '128MB'`);
    await tx.execute(sql`set local parallel_tuple_cost = 0.01`);
    return read(tx);
  });
}
