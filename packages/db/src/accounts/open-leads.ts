import type { ScoredLead } from '@tasuki/domain/scores/tell-score';
import { and, inArray } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { leads } from '../tables/index.ts';
import { readCompanies } from './read-companies.ts';

/** A lead that is worked on; who has won, lost or dropped it is scored no more and passes nothing any more. */
export const openStates = ['open', 'offered', 'working', 'passed'];

export interface OpenLeads {
  /** All accounts that are one company with those that were asked for, each beside the account through which it is read. */
  companies: Map<string, string>;
  leads: ScoredLead[];
}

/** The open leads of these accounts' companies, locked: two events at once must not tell twice that a lead moved or passed. */
export async function lockOpenLeads(tx: Transaction, accountIds: readonly string[]): Promise<OpenLeads> {
  const companies = await readCompanies(tx, accountIds);
  const open = await tx
    .select({ accountId: leads.accountId, leadId: leads.id, contactId: leads.contactId })
    .from(leads)
    .where(and(inArray(leads.accountId, [...companies.keys()]), inArray(leads.state, openStates)))
    .orderBy(leads.accountId, leads.id)
    .for('update');
  return { companies, leads: open };
}

/** The same, at the first call alone: for all who ask in one transaction, and not at all where nobody does. */
export function lockOpenLeadsOnce(tx: Transaction, accountIds: readonly string[]): () => Promise<OpenLeads> {
  let locked: Promise<OpenLeads> | undefined;
  return () => {
    locked ??= lockOpenLeads(tx, accountIds);
    return locked;
  };
}
