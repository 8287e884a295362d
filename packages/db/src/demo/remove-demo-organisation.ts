import { and, eq, exists, inArray, isNull, not, or, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Connection, Transaction } from '../client.ts';
import * as tables from '../tables/index.ts';
import { projectionTables } from '../timeline/apply-row-changes.ts';

/** The external ids by which the demo's accounts are known again: what people added meanwhile is not the demo's. */
export const demoSource = 'demo';

/**
 * Takes away what the demo made. Answers false where there is no demo. Accounts that people imported or entered meanwhile
 * stay, and so does the organisation then; otherwise the next start begins anew. Needs the owner's rights: the append-only
 * tables open to nobody else, and only for maintenance.
 */
export async function removeDemoOrganisation({ db }: Connection): Promise<boolean> {
  return db.transaction(async (tx) => {
    const isDemo = eq(tables.organisation.isDemo, true);
    const [found] = await tx.select().from(tables.organisation).where(isDemo).for('update');
    if (!found) return false;
    await tx.execute(sql`set local tasuki.maintenance = 'on'`);
    await removeAccounts(tx);
    for (const table of [
      tables.teams,
      tables.definitions,
      tables.products,
      tables.campaigns,
      tables.departmentCosts,
      tables.kpiTargets,
      tables.diagnosisFindings,
      tables.jointReviews,
    ])
      await tx.delete(table).where(eq(table.isDemo, true));
    // What was remembered of the demo's months says nothing of what stays.
    await tx.delete(tables.kpiSnapshots);
    await tx.delete(tables.diagnosisRuns);
    await removePeople(tx);
    if ((await tx.$count(tables.accounts)) === 0) {
      await tx.delete(tables.organisation);
      await tx.delete(tables.numberSeries);
    } else await tx.update(tables.organisation).set({ isDemo: false });
    return true;
  });
}

async function removeAccounts(tx: Transaction): Promise<void> {
  const { accountAliases, accountLooks, auditEntries, externalIds, follows, notifications } = tables;
  const { outbox, scoreLooks, timelineEvents, visitors } = tables;
  // A file may have been imported under the same name.
  const isDemos = and(eq(externalIds.source, demoSource), isNull(externalIds.importRunId));
  const made = tx
    .select({ id: externalIds.accountId })
    .from(externalIds)
    .where(and(isDemos, eq(externalIds.recordType, 'account')));
  for (const name of projectionTables.filter((table) => table !== 'accountAliases')) {
    const table = tables[name] as unknown as PgTable & Record<string, PgColumn>;
    await tx.delete(table).where(inArray((table.accountId ?? table.id) as PgColumn, made));
  }
  await tx
    .delete(accountAliases)
    .where(or(inArray(accountAliases.aliasId, made), inArray(accountAliases.survivorId, made)));
  for (const table of [
    timelineEvents,
    auditEntries,
    outbox,
    follows,
    accountLooks,
    notifications,
    scoreLooks,
    visitors,
  ])
    await tx.delete(table).where(inArray(table.accountId, made));
  await tx.delete(auditEntries).where(eq(auditEntries.operation, 'createDemoOrganisation'));
  await tx.delete(externalIds).where(isDemos);
}

/** A demo person who did something that stays keeps their name, and can sign in no more. */
async function removePeople(tx: Transaction): Promise<void> {
  const { credentials, sessions, timelineEvents, users } = tables;
  const isDemo = eq(users.isDemo, true);
  const hasActed = exists(tx.select({ one: sql`1` }).from(timelineEvents).where(eq(timelineEvents.actorId, users.id)));
  await tx.delete(users).where(and(isDemo, not(hasActed)));
  const left = tx.select({ id: users.id }).from(users).where(isDemo);
  await tx.delete(credentials).where(inArray(credentials.userId, left));
  await tx.delete(sessions).where(inArray(sessions.userId, left));
  await tx.update(users).set({ canSignIn: false }).where(isDemo);
}
