import { and, asc, gt, or, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../client.ts';
import * as tables from '../tables/index.ts';
import { anyOf } from '../uuid-list.ts';
import { applyRowChanges, projectionTables } from './apply-row-changes.ts';
import { project } from './commit.ts';
import { toRecordedEvent } from './rebuild-projections.ts';

const BATCH = 2000;

/** Takes these accounts out of every projection table. Their events stay. */
export async function removeProjectedAccounts(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  for (const name of projectionTables.filter((table) => table !== 'accountAliases')) {
    const table = tables[name] as unknown as PgTable & Record<string, PgColumn>;
    await tx.delete(table).where(sql`${table.accountId ?? table.id} = ${anyOf(accountIds)}`);
  }
  await tx.delete(tables.accountAliases).where(aliasesOf(accountIds));
}

/**
 * Builds the rows of some accounts again from their events, as a rebuild of everything would. Accounts that were ever merged
 * with them are built again too, because a merge stands on one account and writes to both.
 */
export async function rebuildAccounts(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return;
  const all = await withMergePartners(tx, accountIds);
  await removeProjectedAccounts(tx, all);
  const { timelineEvents } = tables;
  for (let last = 0; ; ) {
    const rows = await tx
      .select()
      .from(timelineEvents)
      .where(and(sql`${timelineEvents.accountId} = ${anyOf(all)}`, gt(timelineEvents.position, last)))
      .orderBy(asc(timelineEvents.position))
      .limit(BATCH);
    const live = rows.filter((row) => !row.redactedAt);
    await applyRowChanges(tx, live.map(toRecordedEvent).flatMap(project));
    if (rows.length < BATCH) return;
    last = rows.at(-1)?.position ?? last;
  }
}

async function withMergePartners(tx: Transaction, accountIds: readonly string[]): Promise<string[]> {
  const all = new Set(accountIds);
  for (let fresh = [...all]; fresh.length > 0; ) {
    const aliases = await tx.select().from(tables.accountAliases).where(aliasesOf(fresh));
    const merges = await tx.execute<{ id: string }>(sql`
      select distinct payload->>'mergedId' as id from timeline_events
      where account_id = ${anyOf(fresh)} and kind in ('accounts.accounts-merged', 'accounts.accounts-unmerged')`);
    const found = [
      ...aliases.flatMap(({ aliasId, survivorId }) => [aliasId, survivorId]),
      ...merges.map(({ id }) => id),
    ];
    fresh = [...new Set(found)].filter((id) => !all.has(id));
    for (const id of fresh) all.add(id);
  }
  return [...all];
}

function aliasesOf(accountIds: readonly string[]) {
  const { aliasId, survivorId } = tables.accountAliases;
  return or(sql`${aliasId} = ${anyOf(accountIds)}`, sql`${survivorId} = ${anyOf(accountIds)}`);
}
