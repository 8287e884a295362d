import { definitionApprovals, definitionVersions, type Transaction, type VersionRow } from '@tasuki/db';
import { eq, sql } from 'drizzle-orm';

/** Changes a version's row and counts it up. */
export async function updateVersion(tx: Transaction, id: string, set: Partial<VersionRow>): Promise<VersionRow> {
  const [row] = await tx
    .update(definitionVersions)
    .set({ ...set, version: sql`${definitionVersions.version} + 1` })
    .where(eq(definitionVersions.id, id))
    .returning();
  return row!;
}

/** Editable again: what was signed is no longer what stands there. */
export async function backToDraft(tx: Transaction, id: string, set: Partial<VersionRow> = {}): Promise<VersionRow> {
  await tx.delete(definitionApprovals).where(eq(definitionApprovals.versionId, id));
  return updateVersion(tx, id, { ...set, state: 'draft', submittedAt: null, publishAt: null });
}
