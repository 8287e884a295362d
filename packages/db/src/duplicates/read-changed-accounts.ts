import { eq, sql } from 'drizzle-orm';
import type { Database, Reader } from '../client.ts';
import { outboxReaders } from '../tables/index.ts';

const READER = 'duplicates';
/** Beyond so many it costs less to look at all accounts. */
const MOST_ACCOUNTS = 2000;
/** What one account is told of and changes another, or tells of no account at all. */
const wide = ['accounts.accounts-merged', 'accounts.accounts-unmerged'];

interface ChangedAccounts {
  /** Null where it may be any: at the first time, after an import or a merge. */
  accountIds: string[] | null;
  /** To be called once they are dealt with: they are no news any more. */
  done(): Promise<unknown>;
}

/**
 * The accounts that anything was told of since the last time, by the outbox. What other transactions are just writing is read
 * now and once more after them, so that none is overtaken and missed.
 */
export async function readChangedAccounts(db: Database): Promise<ChangedAccounts> {
  // Before anything is read: what begins later is news the next time.
  const [place] = await db.execute<{ at: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as at`);
  const here = { transactionId: place?.at ?? '0', position: 0 };
  const done = () =>
    db
      .insert(outboxReaders)
      .values({ name: READER, ...here })
      .onConflictDoUpdate({ target: outboxReaders.name, set: here });
  const [last] = await db.select().from(outboxReaders).where(eq(outboxReaders.name, READER));
  if (!last) return { accountIds: null, done };
  const rows = await db.execute<{ account_id: string; is_wide: boolean }>(sql`
    select account_id, bool_or(topic = 'history-imported' or payload ->> 'kind' = any(${sql.param(wide)}::text[])) as is_wide
    from outbox where (transaction_id, position) > (${last.transactionId}::xid8, ${last.position}::bigint)
    group by account_id limit ${MOST_ACCOUNTS + 1}`);
  const isAny = rows.length > MOST_ACCOUNTS || rows.some(({ is_wide }) => is_wide);
  return { accountIds: isAny ? null : rows.map(({ account_id }) => account_id), done };
}

/** After a change that no event tells of, such as the undo of an import: all accounts are looked at once more. */
export async function forgetChangedAccounts(db: Reader): Promise<void> {
  await db.delete(outboxReaders).where(eq(outboxReaders.name, READER));
}
