import type { TimePrecision } from '@tasuki/domain';
import type { UnassignedOpportunity } from '@tasuki/domain/field-sales/assign-opportunity';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { externalIds, unassignedOpportunities } from '../tables/index.ts';
import { readPipelines } from './read-pipelines.ts';

/** A deal without account as its rule sees it, locked until the command has decided; null where there is none. */
export async function lockUnassignedOpportunity(tx: Transaction, id: string): Promise<UnassignedOpportunity | null> {
  const isDeal = eq(unassignedOpportunities.id, id);
  const [row] = await tx.select().from(unassignedOpportunities).where(isDeal).for('update');
  if (!row) return null;
  const stages = (await readPipelines(tx)).find((pipeline) => pipeline.id === row.pipelineId)?.stages ?? [];
  const { id: opportunityId, openedAt, openedPrecision, closedAt, closedPrecision, ...fields } = row;
  return {
    ...fields,
    opportunityId,
    state: row.state as UnassignedOpportunity['state'],
    openStageKey:
      row.state === 'open' ? row.stageKey : (stages.find(({ outcome }) => outcome === 'open')?.key ?? row.stageKey),
    opened: { at: openedAt, precision: openedPrecision as TimePrecision },
    closed: closedAt && { at: closedAt, precision: (closedPrecision ?? 'unknown') as TimePrecision },
  };
}

/** The deal waits no more, and the source's id leads to its account. */
export async function markOpportunityAssigned(
  tx: Transaction,
  { opportunityId, importSource }: Pick<UnassignedOpportunity, 'opportunityId' | 'importSource'>,
  { accountId, by, at }: { accountId: string; by: string | null; at: Date },
): Promise<void> {
  const [row] = await tx
    .update(unassignedOpportunities)
    .set({ assignedAccountId: accountId, assignedBy: by, assignedAt: at })
    .where(eq(unassignedOpportunities.id, opportunityId))
    .returning({ externalId: unassignedOpportunities.externalId });
  await tx
    .update(externalIds)
    .set({ accountId })
    .where(
      and(
        eq(externalIds.source, importSource),
        eq(externalIds.recordType, 'deal'),
        eq(externalIds.externalId, row?.externalId ?? ''),
      ),
    );
}
