import type { PromiseRecord } from '@tasuki/domain/promises/promise-rules';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { promises } from '../tables/index.ts';

/** A promise as its rules see it, locked until the command has decided. */
export async function lockPromise(tx: Transaction, accountId: string, id: string): Promise<PromiseRecord | null> {
  const [row] = await tx
    .select()
    .from(promises)
    .where(and(eq(promises.accountId, accountId), eq(promises.id, id)))
    .for('update');
  return row ? { ...row, state: row.state as PromiseRecord['state'] } : null;
}
