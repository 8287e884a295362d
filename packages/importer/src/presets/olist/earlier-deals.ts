import { contracts, externalIds, opportunities } from '@tasuki/db';
import type { TimePrecision } from '@tasuki/domain';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { and, eq, inArray } from 'drizzle-orm';
import type { Batch } from '../../engine/batch.ts';

/** A deal that was imported, in an earlier run, before its lead. */
export interface EarlierDeal {
  accountId: string;
  cycleNumber: number;
  opportunityId: string;
  contractId: string | null;
  wonAt: Date | null;
  precision: TimePrecision;
}

/** The deals that these leads had become before they were imported, by the lead's id in the source. */
export async function findEarlierDeals({ tx, run }: Batch, ids: readonly string[]): Promise<Map<string, EarlierDeal>> {
  const rows = await tx
    .select({ id: externalIds.externalId, opportunity: opportunities, contractId: contracts.id })
    .from(externalIds)
    .innerJoin(
      opportunities,
      and(eq(opportunities.accountId, externalIds.accountId), eq(opportunities.id, externalIds.recordId)),
    )
    .leftJoin(
      contracts,
      and(eq(contracts.accountId, opportunities.accountId), eq(contracts.opportunityId, opportunities.id)),
    )
    .where(
      and(
        eq(externalIds.source, run.source),
        eq(externalIds.recordType, 'deal'),
        inArray(externalIds.externalId, [...ids]),
      ),
    );
  return new Map(
    rows.map(
      ({ id, contractId, opportunity: { accountId, cycleNumber, id: opportunityId, wonAt, closedPrecision } }) => [
        id,
        {
          accountId,
          cycleNumber,
          opportunityId,
          contractId,
          wonAt,
          precision: (closedPrecision ?? 'unknown') as TimePrecision,
        },
      ],
    ),
  );
}

interface LateLead {
  id: string;
  source: string | null;
  attributes: Record<string, unknown>;
  entered: { at: Date; precision: TimePrecision };
}

/** The lead turns up after its deal: it was won when the deal was. */
export function tellEarlierWin(batch: Batch, deal: EarlierDeal, { id, source, attributes, entered }: LateLead): void {
  const { accountId, opportunityId, contractId, wonAt, precision } = deal;
  if (!wonAt) return;
  const enteredAt = entered.at.toISOString();
  batch.append(
    [
      leadUpdated.event({
        accountId,
        occurredAt: wonAt,
        importSource: batch.run.source,
        subject: { type: 'lead', id },
        payload: {
          ...{ leadId: id, source, attributes, enteredAt, enteredPrecision: entered.precision },
          before: { source, enteredAt },
          won: { opportunityId, contractId, at: wonAt.toISOString(), precision },
        },
      }),
    ],
    precision,
  );
}
