import { accountCreated } from '@tasuki/domain/accounts/events/account-created';
import { accountUpdated } from '@tasuki/domain/accounts/events/account-updated';
import { cycleEnded } from '@tasuki/domain/accounts/events/cycle-ended';
import { cycleStarted } from '@tasuki/domain/accounts/events/cycle-started';
import { actedBy } from '@tasuki/domain/acting';
import { contractStarted } from '@tasuki/domain/contracts/events/contract-started';
import { dayIn } from '@tasuki/domain/days';
import { type PipelineState, tellSenders } from '@tasuki/domain/field-sales/deal-state';
import { dealWon } from '@tasuki/domain/field-sales/events/deal-won';
import { openOpportunity } from '@tasuki/domain/field-sales/open-opportunity';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { refuseNothing, tellPass } from '../../engine/tell-pass.ts';
import type { Row } from '../../reading/read-rows.ts';
import type { ReadMoment } from '../../times/read-moment.ts';
import type { DealBackground } from './deal-background.ts';
import { leadName, sellerName, splitCells } from './olist-cells.ts';

export interface Deal {
  id: string;
  row: Row;
  sellerId: string;
  won: ReadMoment;
  /** User ids; null where the file names nobody. */
  insideSales: string | null;
  fieldSales: string | null;
  background: DealBackground;
  pipelines: readonly PipelineState[];
  ids: { opportunity: string; contract: string };
}

/** Where the deal happens. */
interface Stage {
  accountId: string;
  cycleId: string | null;
  cycleNumber: number;
  leadId: string | null;
  /** The later of first contact and win: undated steps between them never take the sash backwards. */
  passedAt: Date;
}

/** Tells how a lead became a won deal, step by step as live use would; answers the account. */
export function tellDeal(batch: Batch, deal: Deal): string {
  const stage = setStage(batch, deal);
  const passes = tellPasses(batch, deal, stage);
  tellLeadDetails(batch, deal, stage);
  tellWin(batch, deal, stage, passes);
  nameAfterSeller(batch, deal);
  if (deal.sellerId && !deal.background.sellerAccountId)
    batch.link('account', deal.sellerId, { accountId: stage.accountId, recordId: stage.accountId });
  return stage.accountId;
}

function setStage(batch: Batch, { background, won, id, sellerId }: Deal): Stage {
  const { lead, account, cycle } = background;
  if (account) {
    const { id: accountId, cycleNumber } = account;
    const passedAt = lead && lead.enteredAt > won.at ? lead.enteredAt : won.at;
    return { accountId, cycleId: cycle?.id ?? null, cycleNumber, leadId: lead?.id ?? null, passedAt };
  }
  const [accountId, cycleId] = [uuidv7(), uuidv7()];
  const common = { ...actedBy(batch.acting('inside-sales', null, won.at)), accountId };
  const name = sellerId ? sellerName(sellerId) : leadName(id);
  batch.append(
    [
      accountCreated.event({
        ...common,
        department: 'inside-sales',
        subject: { type: 'account', id: accountId },
        payload: { name, state: 'provisional', holder: 'inside-sales' },
      }),
      cycleStarted.event({
        ...common,
        department: 'inside-sales',
        subject: { type: 'cycle', id: cycleId },
        payload: { cycleId, number: 1, kind: 'new' },
      }),
    ],
    'unknown',
  );
  batch.link('account', id, { accountId, recordId: accountId });
  batch.countOnce('created', 'accounts', accountId);
  return { accountId, cycleId, cycleNumber: 1, leadId: null, passedAt: won.at };
}

/** Marketing → inside sales → field sales, from where the account stands: what people did live meanwhile is not told twice. */
function tellPasses(batch: Batch, deal: Deal, stage: Stage): HandoffState[] {
  const { account, lead } = deal.background;
  const { insideSales, fieldSales } = deal;
  const { accountId, cycleNumber, leadId, passedAt } = stage;
  const holder = account?.holder ?? 'inside-sales';
  const common = { accountId, cycleNumber, leadId };
  const passes: HandoffState[] = [];
  if (holder === 'marketing') {
    const at = lead?.enteredAt ?? passedAt;
    passes.push(
      tellPass(batch, {
        ...common,
        from: 'marketing',
        to: 'inside-sales',
        offeredBy: null,
        acceptedBy: insideSales,
        at,
      }),
    );
  }
  if (holder === 'marketing' || holder === 'inside-sales') {
    const [from, to] = ['inside-sales', 'field-sales'] as const;
    passes.push(tellPass(batch, { ...common, from, to, offeredBy: insideSales, acceptedBy: fieldSales, at: passedAt }));
  }
  return passes;
}

/** What the seller declared on the way is told of the lead. */
function tellLeadDetails(batch: Batch, { row, won, background: { lead }, insideSales }: Deal, { accountId }: Stage) {
  if (!lead) return;
  const declared = splitCells(row, ['mql_id', 'seller_id', 'sdr_id', 'sr_id', 'won_date']);
  if (Object.keys(declared).length === 0) return;
  const enteredAt = lead.enteredAt.toISOString();
  batch.append(
    [
      leadUpdated.event({
        ...actedBy(batch.acting('marketing', insideSales, won.at)),
        accountId,
        subject: { type: 'lead', id: lead.id },
        payload: {
          leadId: lead.id,
          source: lead.source,
          attributes: { ...lead.attributes, ...declared },
          enteredAt,
          enteredPrecision: lead.enteredPrecision as 'instant' | 'day' | 'unknown',
          before: { source: lead.source, enteredAt },
        },
      }),
    ],
    'unknown',
  );
}

/** The win and its contract. The rule of live use asks for terms that Olist does not give, so the facts are told as they are. */
function tellWin(batch: Batch, deal: Deal, { accountId, cycleId, cycleNumber, leadId }: Stage, passes: HandoffState[]) {
  const { won, fieldSales, ids, pipelines } = deal;
  const { currency, timeZone } = batch.run;
  const acting = batch.acting('field-sales', fieldSales, won.at);
  const name = `Olist deal ${deal.id.slice(0, 8)}`;
  const opened = openOpportunity(
    { id: accountId, cycleNumber, isCustomer: false, openLeadId: leadId, passes },
    pipelines,
    { ...acting, opportunityId: ids.opportunity, name, currency, leadId, ownerId: fieldSales },
  );
  refuseNothing(batch.appendDecision(opened, 'unknown'));
  const pipeline = pipelines.find(({ key }) => key === 'new-business');
  const stageWith = (outcome: string) => pipeline?.stages.find((stage) => stage.outcome === outcome)?.key;
  const common = { ...actedBy(acting), accountId };
  batch.append(
    [
      dealWon.event({
        ...common,
        subject: { type: 'opportunity', id: ids.opportunity },
        payload: {
          ...{ opportunityId: ids.opportunity, contractId: ids.contract, leadId, name, currency },
          fromStage: stageWith('open') ?? null,
          toStage: stageWith('won') ?? 'won',
        },
      }),
      contractStarted.event({
        ...common,
        subject: { type: 'contract', id: ids.contract },
        payload: {
          ...{ contractId: ids.contract, opportunityId: ids.opportunity, leadId, currency, soldBy: fieldSales },
          startDate: dayIn(timeZone, won.at),
          renewsAutomatically: false,
          monthlyMinor: 0,
        },
      }),
      ...(cycleId
        ? [
            cycleEnded.event({
              ...common,
              department: 'field-sales',
              subject: { type: 'cycle', id: cycleId },
              payload: { cycleId, number: cycleNumber, outcome: 'won' },
            }),
          ]
        : []),
      ...tellSenders(passes, 'won', acting),
    ],
    won.precision,
  );
}

/** The deal reveals which seller the lead became; a name that people gave meanwhile stays. */
function nameAfterSeller(batch: Batch, { id, background: { account }, sellerId, won, fieldSales }: Deal): void {
  if (!account || !sellerId || account.name !== leadName(id)) return;
  batch.append(
    [
      accountUpdated.event({
        ...actedBy(batch.acting('field-sales', fieldSales, won.at)),
        accountId: account.id,
        department: 'field-sales',
        subject: { type: 'account', id: account.id },
        payload: { changes: { name: sellerName(sellerId) }, before: { name: account.name } },
      }),
    ],
    'unknown',
  );
}
