import { opportunities, unassignedOpportunities } from '@tasuki/db';
import { actedBy } from '@tasuki/domain/acting';
import { opportunityMoved } from '@tasuki/domain/field-sales/events/opportunity-moved';
import { type StatedDeal, tellStatedClose, tellStatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { eq, inArray } from 'drizzle-orm';
import type { Batch, Link } from '../engine/batch.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';
import type { AccountPlace } from './named-accounts.ts';

/** A deal whose row now says something else than when it was imported. */
export interface DealChange {
  id: string;
  row: Row;
  hash: string;
  known: Link;
  stated: StatedDeal;
  /** The account that the row names, if any. */
  home: AccountPlace | null;
}

/** History is never rewritten: what happened to a deal since is told; anything else stays as it was recorded, and is flagged. */
export async function changeDeals(batch: Batch, changes: readonly DealChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ known }) => known.recordId);
  const rows = await batch.tx.select().from(opportunities).where(inArray(opportunities.id, ids));
  const current = new Map(rows.map((deal) => [deal.id, deal]));
  for (const change of changes) {
    const { id, row, hash, known } = change;
    const deal = current.get(known.recordId);
    const told = known.accountId
      ? deal?.state === 'open' && tellSince(batch, change, deal)
      : await tellWaiting(batch, change);
    if (told) {
      current.delete(known.recordId);
      batch.link('deal', id, {
        ...known,
        accountId: known.accountId ?? change.home?.accountId ?? null,
        contentHash: hash,
      });
      batch.count('updated', 'opportunities');
    } else {
      batch.issue('flagged', row, rowReasons.otherValues({ ja: '案件', en: 'deal' }));
      batch.count('unchanged', 'opportunities');
    }
  }
}

/** An open deal was closed or moved on since the last file. */
function tellSince(batch: Batch, { known, stated }: DealChange, deal: typeof opportunities.$inferSelect): boolean {
  const accountId = known.accountId ?? '';
  const importSource = batch.run.source;
  if (stated.state !== 'open') {
    batch.appendAsStated(tellStatedClose({ ...stated, openStageKey: deal.stageKey }, { accountId, importSource }));
    return true;
  }
  if (stated.stageKey === deal.stageKey) return false;
  batch.append(
    [
      opportunityMoved.event({
        ...actedBy(batch.acting('field-sales', stated.ownerId, batch.run.now)),
        accountId,
        subject: { type: 'opportunity', id: deal.id },
        payload: { opportunityId: deal.id, fromStage: deal.stageKey, toStage: stated.stageKey },
      }),
    ],
    'unknown',
  );
  return true;
}

/** A deal without account: the file names one now, or still none. */
async function tellWaiting(batch: Batch, { stated, home }: DealChange): Promise<boolean> {
  const { tx, run } = batch;
  const { opened, closed } = stated;
  if (home) batch.appendAsStated(tellStatedDeal(stated, { ...home, importSource: run.source }));
  await tx
    .update(unassignedOpportunities)
    .set({
      ...{ stageKey: stated.stageKey, state: stated.state, amountMinor: stated.amountMinor, name: stated.name },
      ...{ ownerId: stated.ownerId, productId: stated.productId, attributes: stated.attributes },
      ...{ openedAt: opened.at, openedPrecision: opened.precision },
      ...{ closedAt: closed?.at ?? null, closedPrecision: closed?.precision ?? null },
      ...(home && { assignedAccountId: home.accountId, assignedAt: run.now }),
    })
    .where(eq(unassignedOpportunities.id, stated.opportunityId));
  return true;
}
