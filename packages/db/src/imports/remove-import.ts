import { and, eq, inArray, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../client.ts';
import { forgetChangedAccounts } from '../duplicates/read-changed-accounts.ts';
import * as tables from '../tables/index.ts';
import { projectionTables } from '../timeline/apply-row-changes.ts';
import { rebuildAccounts, removeProjectedAccounts } from '../timeline/rebuild-accounts.ts';
import { anyOf } from '../uuid-list.ts';
import type { RunAccounts } from './find-later-work.ts';

/** What is kept of an account beside its events: what a person has for themselves, and what was found out about it. */
const besides = [
  ...[tables.follows, tables.accountLooks, tables.notifications],
  ...[tables.duplicateProposals, tables.duplicateChecks, tables.duplicateDismissals],
  ...[tables.scoreLooks, tables.visitors],
];

/** Records that no account owns, by the type under which a source's ids lead to them. */
const sharedTables = { user: 'users', product: 'products', team: 'teams', campaign: 'campaigns' } as const;

/**
 * Takes a run's events off the timeline, and with them what they made; accounts that were there before are built again
 * from what is left. Answers how many events there were. The caller has made sure that nothing stands on the run.
 */
export async function removeImport(tx: Transaction, runId: string, { made, touched }: RunAccounts): Promise<number> {
  const keys = await tx
    .select()
    .from(tables.accountKeys)
    .where(sql`${tables.accountKeys.accountId} = ${anyOf([...made, ...touched])}`);
  const [moved] = await tx.execute<{ events: number }>(sql`select take_back_import(${runId}) as events`);
  if (made.length > 0) await removeProjectedAccounts(tx, made);
  for (const table of besides) await tx.delete(table).where(sql`${table.accountId} = ${anyOf(made)}`);
  for (const table of [tables.duplicateProposals, tables.duplicateDismissals])
    await tx.delete(table).where(sql`${table.otherId} = ${anyOf(made)}`);
  await rebuildAccounts(tx, touched);
  await rebuildAccounts(tx, await findNextHolders(tx, keys));
  await tx.delete(tables.unassignedOpportunities).where(eq(tables.unassignedOpportunities.importRunId, runId));
  await removeLinks(tx, runId);
  await forgetChangedAccounts(tx);
  return moved?.events ?? 0;
}

/** An address that two accounts have belongs to the first; once that one is gone, to the other. */
async function findNextHolders(tx: Transaction, keys: readonly { kind: string; value: string }[]): Promise<string[]> {
  const emails = keys.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  if (emails.length === 0) return [];
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct c.account_id as id from contacts c
    where c.email in (select jsonb_array_elements_text(${JSON.stringify(emails)}::jsonb))
      and not exists (select from account_keys k where k.kind = 'email' and k.value = c.email)`);
  return rows.map(({ id }) => id);
}

async function removeLinks(tx: Transaction, runId: string): Promise<void> {
  const { externalIds } = tables;
  await tx.execute(sql`delete from external_id_changes c using external_ids l where l.import_run_id = ${runId}
    and (l.source, l.record_type, l.external_id) = (c.source, c.record_type, c.external_id)`);
  const gone = await tx.delete(externalIds).where(eq(externalIds.importRunId, runId)).returning();
  await giveBackLinks(tx, runId);
  for (const [type, name] of Object.entries(sharedTables)) {
    const ids = gone.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId);
    const unused = await withoutUsed(tx, ids);
    const table = tables[name] as unknown as PgTable & Record<'id' | 'canSignIn', PgColumn>;
    const isMine = name === 'users' ? eq(table.canSignIn, false) : undefined;
    if (unused.length > 0) await tx.delete(table as PgTable).where(and(inArray(table.id, unused), isMine));
  }
}

/**
 * Links that the run changed say what they said before it. Where a later run has changed one since, that run remembers what stood
 * before both.
 */
async function giveBackLinks(tx: Transaction, runId: string): Promise<void> {
  const isSame = sql`(l.source, l.record_type, l.external_id) = (c.source, c.record_type, c.external_id)`;
  const next = sql`select min(n.import_run_id::text)::uuid from external_id_changes n
    where (n.source, n.record_type, n.external_id) = (c.source, c.record_type, c.external_id) and n.import_run_id > c.import_run_id`;
  await tx.execute(sql`
    update external_id_changes l set hash_before = c.hash_before, said_before = c.said_before
    from external_id_changes c where c.import_run_id = ${runId} and ${isSame} and l.import_run_id = (${next})`);
  await tx.execute(sql`
    update external_ids l set content_hash = c.hash_before, said = c.said_before
    from external_id_changes c where c.import_run_id = ${runId} and ${isSame} and (${next}) is null`);
  await tx.delete(tables.externalIdChanges).where(eq(tables.externalIdChanges.importRunId, runId));
}

/** Those of these people, products and so on whom no account mentions any more, in any column of ids. */
async function withoutUsed(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const used = new Set<string>();
  for (const name of ids.length > 0 ? projectionTables : []) {
    const { name: table, columns } = getTableConfig(tables[name]);
    const others = columns.filter((column) => column.getSQLType() === 'uuid' && column.name !== 'id');
    for (const { name: property } of others.filter((column) => column.name !== 'accountId')) {
      const column = sql.identifier(snake(property));
      const rows = await tx.execute<{ id: string }>(
        sql`select distinct ${column} as id from ${sql.identifier(table)} where ${column} = ${anyOf(ids)}`,
      );
      for (const { id } of rows) used.add(id);
    }
  }
  // A team that people have placed others under.
  const { teams } = tables;
  const isParent = sql`${teams.parentId} = ${anyOf(ids)} and not (${teams.id} = ${anyOf(ids)})`;
  for (const { id } of await tx.selectDistinct({ id: teams.parentId }).from(teams).where(isParent))
    if (id) used.add(id);
  const actors =
    ids.length === 0
      ? []
      : await tx.execute<{ id: string }>(
          sql`select distinct actor_id as id from timeline_events where actor_id = ${anyOf(ids)}`,
        );
  for (const { id } of actors) used.add(id);
  return ids.filter((id) => !used.has(id));
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
