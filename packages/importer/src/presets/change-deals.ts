import { opportunities, unassignedOpportunities } from '@tasuki/db';
import type { Words } from '@tasuki/domain';
import { actedBy } from '@tasuki/domain/acting';
import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import { opportunityMoved } from '@tasuki/domain/field-sales/events/opportunity-moved';
import { type StatedDeal, tellStatedClose, tellStatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { updateOpportunity } from '@tasuki/domain/field-sales/update-opportunity';
import { joinAttributes, type Said, spreadAttributes } from '@tasuki/domain/imports/take-news';
import { tellMoney, toMajor } from '@tasuki/domain/money';
import { eq, inArray } from 'drizzle-orm';
import type { Batch, Link } from '../engine/batch.ts';
import { readNews } from '../engine/read-news.ts';
import type { Row } from '../reading/read-rows.ts';
import { refusalReason } from '../reasons/refusal-reason.ts';
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

type Deal = typeof opportunities.$inferSelect;

/** What the source has said of a deal with these words. */
export const saidOfDeal = (
  deal: Omit<StatedDeal, 'opportunityId' | 'pipelineId' | 'openStageKey' | 'opened'>,
): Said => {
  const { name, ownerId, stageKey: stage, amountMinor: amount, closeDate, productId, attributes } = deal;
  return spreadAttributes({ name, ownerId, stage, amount, closeDate, productId, attributes });
};

/** History is never rewritten: what a row says anew of an open deal is told as of now, its end at the end's own time. */
export async function changeDeals(batch: Batch, changes: readonly DealChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ known }) => known.recordId);
  const rows = await batch.tx.select().from(opportunities).where(inArray(opportunities.id, ids));
  const current = new Map(rows.map((deal) => [deal.id, deal]));
  for (const change of changes) {
    const { row, known } = change;
    const deal = current.get(known.recordId);
    current.delete(known.recordId);
    if (deal) changeDeal(batch, change, deal);
    else if (known.accountId) batch.issue('flagged', row, rowReasons.twice({ ja: '案件', en: 'deal' }));
    else await changeWaitingDeal(batch, change);
  }
}

function changeDeal(batch: Batch, { id, row, hash, known, stated }: DealChange, deal: Deal): void {
  const stands = saidOfDeal({ ...deal, state: 'open', closed: null });
  const says = saidOfDeal(stated);
  const tell = (field: string, value: unknown) =>
    field === 'amount' ? tellMoney(Number(value), deal.currency, 'en') : field.endsWith('Id') ? null : String(value);
  const revised = { row, hash, said: known.said ?? stands, says, stands, tell };
  const { changes, remembered } = readNews(batch, revised);
  const isNew = Object.keys(changes).length > 0;
  const refused = isNew ? tellChanges(batch, deal, stated, changes) : null;
  if (refused) batch.issue('flagged', row, refused);
  else batch.link('deal', id, { ...known, ...remembered });
  batch.count(isNew && !refused ? 'updated' : 'unchanged', 'opportunities');
}

/** Tells what is new of a deal; answers why nothing could be told. */
function tellChanges(batch: Batch, deal: Deal, stated: StatedDeal, changes: Said): Words | null {
  if (deal.state !== 'open') return rowReasons.closedDeal;
  if (stated.currency !== deal.currency) return rowReasons.otherCurrency(deal.currency);
  const { run } = batch;
  const acting = batch.acting('field-sales', null, run.now);
  const { stage, amount, ...others } = joinAttributes(changes, deal.attributes);
  const closes = stage !== undefined && stated.state !== 'open';
  const amended = updateOpportunity({ ...deal, state: 'open', leadAccountId: null } satisfies OpportunityState, {
    ...acting,
    ...others,
    amount: amount === undefined || closes ? undefined : toMajor(Number(amount), deal.currency),
  });
  const refusal = batch.appendDecision(amended);
  if (refusal) return refusalReason(refusal);
  const { accountId, id: opportunityId, stageKey: fromStage } = deal;
  if (closes)
    batch.appendAsStated(
      tellStatedClose({ ...stated, openStageKey: fromStage }, { accountId, importSource: run.source }),
    );
  else if (typeof stage === 'string')
    batch.append(
      [
        opportunityMoved.event({
          ...actedBy({ ...acting, by: stated.ownerId }),
          accountId,
          subject: { type: 'opportunity', id: opportunityId },
          payload: { opportunityId, fromStage, toStage: stage },
        }),
      ],
      'unknown',
    );
  return null;
}

/** A deal without account: the file names one now, or still none. */
async function changeWaitingDeal(batch: Batch, { id, hash, known, stated, home }: DealChange): Promise<void> {
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
  const accountId = home?.accountId ?? null;
  batch.link('deal', id, { ...known, accountId, contentHash: hash, said: saidOfDeal(stated) });
  batch.count('updated', 'opportunities');
}
