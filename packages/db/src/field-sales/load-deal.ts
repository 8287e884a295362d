import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import type { LosableDeal } from '@tasuki/domain/field-sales/lose-opportunity';
import type { DealAccount } from '@tasuki/domain/field-sales/open-opportunity';
import type { EarlierQuote } from '@tasuki/domain/field-sales/submit-quote';
import type { WinnableDeal } from '@tasuki/domain/field-sales/win-opportunity';
import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findSurvivor } from '../accounts/find-survivor.ts';
import { lastCycleOf, lockAccount, lockAccountItself } from '../accounts/load-account.ts';
import type { Reader, Transaction } from '../client.ts';
import { countPaidContracts, isCustomer } from '../contracts/paid-contracts.ts';
import { findHandoffs } from '../handoffs/load-handoffs.ts';
import { leads, opportunities, quotes } from '../tables/index.ts';
import { readPipelines } from './read-pipelines.ts';

/** The account as it stands before a deal, locked; null where there is none. */
export async function lockDealAccount(tx: Transaction, accountId: string): Promise<DealAccount | null> {
  const account = await lockAccount(tx, accountId);
  if (!account) return null;
  const accountIds = await aliasSetOf(tx, account.id);
  const { cycleNumber } = account;
  const passes = await findHandoffs(tx, account.id, { states: ['accepted'], cycleNumber });
  return {
    id: account.id,
    cycleNumber,
    isCustomer: await isCustomer(tx, accountIds),
    openLeadId: await findOpenLead(tx, accountIds, cycleNumber),
    passes,
  };
}

/** Everything that winning, losing or moving a deal depends on. */
export type LoadedDeal = WinnableDeal & LosableDeal;

/** A deal as its rules see it, its account locked until the command has decided; null where there is none. */
export async function lockDeal(tx: Transaction, accountId: string, id: string): Promise<LoadedDeal | null> {
  await lockAccountItself(tx, accountId);
  const isDeal = and(eq(opportunities.accountId, accountId), eq(opportunities.id, id));
  const [row] = await tx.select().from(opportunities).where(isDeal).for('update');
  const pipeline = row && (await readPipelines(tx)).find((known) => known.id === row.pipelineId);
  if (!row || !pipeline) return null;
  const survivorId = await findSurvivor(tx, accountId);
  const accountIds = await aliasSetOf(tx, survivorId);
  const cycle = await lastCycleOf(tx, survivorId);
  return {
    opportunity: {
      ...row,
      state: row.state as OpportunityState['state'],
      leadAccountId: await leadAccountOf(tx, accountIds, row),
    },
    pipeline,
    // A deal of an earlier cycle does not end the one that runs.
    cycle: cycle?.number === row.cycleNumber ? { ...cycle, isOpen: !cycle.hasEnded } : null,
    paidContracts: await countPaidContracts(tx, accountIds),
    isCustomer: await isCustomer(tx, accountIds),
    otherOpenDeals: await tx.$count(
      opportunities,
      and(inArray(opportunities.accountId, accountIds), eq(opportunities.state, 'open'), ne(opportunities.id, id)),
    ),
    passes: await findHandoffs(tx, survivorId, { states: ['accepted'], cycleNumber: row.cycleNumber }),
  };
}

/** The quotes that went out for a deal, the last one first. */
export function findQuotes(db: Reader, accountId: string, opportunityId: string): Promise<EarlierQuote[]> {
  return db
    .select({ number: quotes.number, revision: quotes.revision, totalMinor: quotes.totalMinor })
    .from(quotes)
    .where(and(eq(quotes.accountId, accountId), eq(quotes.opportunityId, opportunityId)))
    .orderBy(desc(quotes.submittedAt), desc(quotes.id));
}

const openStates = ['open', 'offered', 'working', 'passed'];

/** The lead furthest along is the one whose doing a new deal is. */
async function findOpenLead(db: Reader, accountIds: string[], cycleNumber: number): Promise<string | null> {
  const rows = await db
    .select({ id: leads.id, state: leads.state })
    .from(leads)
    .where(
      and(inArray(leads.accountId, accountIds), eq(leads.cycleNumber, cycleNumber), inArray(leads.state, openStates)),
    )
    .orderBy(desc(leads.enteredAt), desc(leads.id));
  const furthest = rows.sort((a, b) => openStates.indexOf(b.state) - openStates.indexOf(a.state))[0];
  return furthest?.id ?? null;
}

/** Where the lead stands, if that is an account that was merged with the deal's. */
async function leadAccountOf(
  db: Reader,
  accountIds: string[],
  { leadId, accountId }: { leadId: string | null; accountId: string },
): Promise<string | null> {
  if (!leadId) return null;
  const [lead] = await db
    .select({ accountId: leads.accountId })
    .from(leads)
    .where(and(inArray(leads.accountId, accountIds), eq(leads.id, leadId)));
  return lead && lead.accountId !== accountId ? lead.accountId : null;
}

/** Deals of an account, over its alias set, that are neither won nor lost. */
export async function countOpenDeals(tx: Reader, accountId: string): Promise<number> {
  const accountIds = await aliasSetOf(tx, accountId);
  return tx.$count(opportunities, and(inArray(opportunities.accountId, accountIds), eq(opportunities.state, 'open')));
}
