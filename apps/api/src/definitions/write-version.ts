import {
  definitionApprovals,
  definitionVersions,
  findLiveVersion,
  type Transaction,
  type VersionRow,
} from '@tasuki/db';
import type { DefinitionTerms } from '@tasuki/domain/definitions/definition-state';
import { eq, max, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';

interface NewVersion {
  definitionId: string;
  authorId: string;
  now: Date;
  terms: DefinitionTerms;
}

/** A new draft on the version in force; the definition is locked or new, so that no two take the same number. */
export async function beginVersion(
  tx: Transaction,
  { definitionId, authorId, now, terms }: NewVersion,
): Promise<VersionRow> {
  const live = await findLiveVersion(tx, definitionId);
  const [{ last = 0 } = {}] = await tx
    .select({ last: max(definitionVersions.number) })
    .from(definitionVersions)
    .where(eq(definitionVersions.definitionId, definitionId));
  const draft = {
    id: uuidv7(),
    definitionId,
    number: (last ?? 0) + 1,
    state: 'draft' as const,
    authorId,
    createdAt: now,
  };
  const [row] = await tx
    .insert(definitionVersions)
    .values({ ...draft, baseVersionId: live?.id ?? null, ...terms })
    .returning();
  return row!;
}

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
