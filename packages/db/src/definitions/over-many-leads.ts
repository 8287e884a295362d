import { sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';

/**
 * Reads over all leads of years: sorts and hashes of millions of rows stay in memory, and a plan of seconds is not compiled first.
 *
 * The three prices correct one thing that the planner cannot know, on any machine: nearly all leads are plain and few are doubted,
 * of which it takes each for a half or less. For few leads it would look events up account by account, a random page each, which a
 * timeline beyond the buffers pays for many times over; for many doubted leads it would not let workers look for them. A timeline
 * that fits into the buffers is scanned in a moment, and a rule that leaves few leads is still looked up. Answers never depend on
 * the prices. The settings end with the transaction.
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
