import { legs } from '@tasuki/domain';
import type { DefinitionVersion, Signatory } from '@tasuki/domain/definitions/definition-state';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { definitionApprovals, definitions, definitionVersions, memberships, users } from '../tables/index.ts';

export type DefinitionRow = typeof definitions.$inferSelect;
export type VersionRow = typeof definitionVersions.$inferSelect;

/** A version with its signatures, its definition locked: two people who sign or publish at once wait for each other. */
export async function lockVersion(
  tx: Transaction,
  versionId: string,
): Promise<{ row: VersionRow; version: DefinitionVersion; liveVersionId: string | null } | null> {
  const [found] = await tx.select().from(definitionVersions).where(eq(definitionVersions.id, versionId));
  if (!found) return null;
  await lockDefinition(tx, found.definitionId);
  const [row] = await tx.select().from(definitionVersions).where(eq(definitionVersions.id, versionId));
  if (!row) return null;
  const approvals = await tx.select().from(definitionApprovals).where(eq(definitionApprovals.versionId, versionId));
  const live = await findLiveVersion(tx, row.definitionId);
  return { row, version: { ...row, approvals }, liveVersionId: live?.id ?? null };
}

/** Whether there is such a definition; nobody else changes its versions until the transaction ends. */
export async function lockDefinition(tx: Transaction, definitionId: string): Promise<boolean> {
  return (await tx.select().from(definitions).where(eq(definitions.id, definitionId)).for('update')).length > 0;
}

/** What is edited or reviewed of a definition. */
export function readOpenVersions(tx: Transaction, definitionId: string): Promise<VersionRow[]> {
  const isOpen = inArray(definitionVersions.state, ['draft', 'in-review']);
  return tx
    .select()
    .from(definitionVersions)
    .where(and(eq(definitionVersions.definitionId, definitionId), isOpen));
}

export async function readVersion(db: Reader, id: string | null): Promise<VersionRow | null> {
  if (!id) return null;
  const [row] = await db.select().from(definitionVersions).where(eq(definitionVersions.id, id));
  return row ?? null;
}

export async function findLiveVersion(db: Reader, definitionId: string): Promise<VersionRow | null> {
  const isLive = and(eq(definitionVersions.definitionId, definitionId), eq(definitionVersions.state, 'published'));
  const [live] = await db.select().from(definitionVersions).where(isLive);
  return live ?? null;
}

/** Who manages something now; people who left or came with an import sign nothing. */
export async function readSignatories(db: Reader): Promise<Signatory[]> {
  const rows = await db
    .select({ userId: memberships.userId, department: memberships.department, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        isNull(users.leftAt),
        isNull(users.importSource),
        or(eq(memberships.role, 'manager'), inArray(memberships.department, ['admin'])),
      ),
    );
  return [...Map.groupBy(rows, ({ userId }) => userId)].map(([userId, own]) => ({
    userId,
    isAdmin: own.some(({ department }) => department === 'admin'),
    manages: legs.filter((leg) => own.some(({ department, role }) => department === leg && role === 'manager')),
  }));
}
