import { refusePublication } from '@tasuki/domain/definitions/decide-definition';
import { and, eq, lte, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction } from '../client.ts';
import { auditEntries, definitionVersions } from '../tables/index.ts';
import { NIL_ACCOUNT } from '../timeline/commit.ts';
import { lockVersion, type VersionRow } from './read-definitions.ts';

/** Puts a signed version in force and ends the one before it; what passed the old version keeps it. */
export async function putInForce(tx: Transaction, { id, definitionId }: VersionRow, now: Date): Promise<VersionRow> {
  const wasLive = and(eq(definitionVersions.definitionId, definitionId), eq(definitionVersions.state, 'published'));
  await tx.update(definitionVersions).set({ state: 'superseded', effectiveUntil: now }).where(wasLive);
  const [row] = await tx
    .update(definitionVersions)
    .set({ state: 'published', effectiveFrom: now, publishAt: null, version: sql`${definitionVersions.version} + 1` })
    .where(eq(definitionVersions.id, id))
    .returning();
  return row as VersionRow;
}

/**
 * Publishes what was scheduled and is due. A version whose base went out of force meanwhile loses its date and waits for a
 * rebase; looking again changes nothing more.
 */
export async function publishDueDefinitions(db: Database, now: Date): Promise<number> {
  const isDue = and(eq(definitionVersions.state, 'in-review'), lte(definitionVersions.publishAt, now));
  const due = await db.select({ id: definitionVersions.id }).from(definitionVersions).where(isDue).limit(100);
  let published = 0;
  for (const { id } of due)
    await db.transaction(async (tx) => {
      const found = await lockVersion(tx, id);
      if (!found?.row.publishAt || found.row.publishAt > now) return;
      const refused = refusePublication(found.version, found);
      if (refused) await tx.update(definitionVersions).set({ publishAt: null }).where(eq(definitionVersions.id, id));
      else {
        await putInForce(tx, found.row, now);
        published++;
      }
      await tx.insert(auditEntries).values({
        ...{ accountId: NIL_ACCOUNT, id: uuidv7(), at: now, actorId: null, actorType: 'system' },
        operation: 'publishDefinition',
        details: { versionId: id, refused: refused?.code ?? null },
      });
    });
  return published;
}
