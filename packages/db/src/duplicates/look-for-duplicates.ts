import { judgeDuplicate, proposedFrom } from '@tasuki/domain/accounts/duplicates/judge-duplicate';
import { eq, or, type SQL, sql } from 'drizzle-orm';
import { distance } from 'fastest-levenshtein';
import type { Database, Reader, Transaction } from '../client.ts';
import { duplicateChecks, duplicateProposals } from '../tables/index.ts';
import { anyOf } from '../uuid-list.ts';
import { findCandidates } from './find-candidates.ts';
import { loadDuplicateFacts } from './load-facts.ts';
import { readChangedAccounts } from './read-changed-accounts.ts';

/** Finding those that have changed among all accounts takes as long as comparing a dozen: it pays to find many at once. */
const BATCH = 500;

interface Unchecked {
  id: string;
  fingerprint: number;
  [column: string]: unknown;
}

/**
 * Compares accounts that are new or have changed since they were last compared, and proposes pairs that may be one company.
 * Stops after `mostMilliseconds`, and goes on where it stopped the next time. Answers how many it compared.
 */
export async function lookForDuplicates(
  db: Database,
  { now, mostMilliseconds = 5000 }: { now: Date; mostMilliseconds?: number },
): Promise<number> {
  const start = performance.now();
  const news = await readChangedAccounts(db);
  let compared = 0;
  for (let isOver = news.accountIds?.length === 0; !isOver; ) {
    const batch = await readUnchecked(db, news.accountIds);
    for (const account of batch) {
      await db.transaction((tx) => compare(tx, account, now));
      compared++;
      // The news stay news until all of them are compared.
      if (performance.now() - start > mostMilliseconds) return compared;
    }
    isOver = batch.length < BATCH;
  }
  await news.done();
  return compared;
}

/** The newest of some accounts, or of all. Every edit counts a version up, and so does every contact that comes along. */
function readUnchecked(db: Reader, accountIds: readonly string[] | null): Promise<Unchecked[]> {
  const among = (column: SQL) => (accountIds ? sql`${column} = ${anyOf(accountIds)}` : sql`true`);
  return db.execute<Unchecked>(sql`
    with known as (
        select account_id, sum(version)::int as versions from contacts where ${among(sql`account_id`)} group by account_id),
      current as (
        select a.id, a.created_at, (a.version + coalesce(k.versions, 0)) as fingerprint
        from accounts a left join known k on k.account_id = a.id
        where a.merged_into_id is null and ${among(sql`a.id`)})
    select current.id, current.fingerprint from current
    left join duplicate_checks c on c.account_id = current.id
    where c.fingerprint is distinct from current.fingerprint
    order by current.created_at desc limit ${BATCH}`) as Promise<Unchecked[]>;
}

async function compare(tx: Transaction, { id, fingerprint }: Unchecked, now: Date): Promise<void> {
  const [facts] = await loadDuplicateFacts(tx, [id]);
  await tx
    .insert(duplicateChecks)
    .values({ accountId: id, fingerprint })
    .onConflictDoUpdate({ target: duplicateChecks.accountId, set: { fingerprint } });
  await tx
    .delete(duplicateProposals)
    .where(or(eq(duplicateProposals.accountId, id), eq(duplicateProposals.otherId, id)));
  if (!facts) return;
  const others = await loadDuplicateFacts(tx, await findCandidates(tx, facts));
  const proposals = others.flatMap((other) => {
    const { score, reasons } = judgeDuplicate(facts, other, distance);
    const [accountId = id, otherId = id] = [id, other.id].sort();
    return score >= proposedFrom ? [{ accountId, otherId, score, reasons, foundAt: now }] : [];
  });
  // Two servers may compare both ends of a pair at once; they come to the same.
  if (proposals.length > 0) await tx.insert(duplicateProposals).values(proposals).onConflictDoNothing();
}
