import { sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';

/**
 * Reads over all leads of years: sorts and hashes of millions of rows stay in memory, and a plan of seconds is not compiled
 * first. The settings end with the transaction.
 */
export function overManyLeads<Answer>(db: Reader, read: (tx: Transaction) => Promise<Answer>): Promise<Answer> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local work_mem = '128MB'`);
    await tx.execute(sql`set local jit = off`);
    return read(tx);
  });
}
