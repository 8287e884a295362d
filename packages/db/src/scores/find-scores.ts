import type { NewEvent, RecordedEvent } from '@tasuki/domain';
import { and, inArray } from 'drizzle-orm';
import { readCompanies } from '../accounts/read-companies.ts';
import type { Transaction } from '../client.ts';
import { leads } from '../tables/index.ts';
import { moveScores } from './move-scores.ts';
import { kindsOfTerms, readScoreModels } from './read-score-models.ts';

/** A lead that is worked on; who has won, lost or dropped it scores it no more. */
export const scoredStates = ['open', 'offered', 'working', 'passed'];

/**
 * The moves of leads in the grids of score models since these events: told in the same transaction, so that nobody sees the
 * one without the other. Imported history moves nobody by itself: its scores are read from it whenever somebody looks.
 */
export async function findScores(tx: Transaction, recorded: readonly RecordedEvent[], now: Date): Promise<NewEvent[]> {
  const fresh = recorded.filter(({ importSource }) => importSource === null);
  if (fresh.length === 0) return [];
  const models = (await readScoreModels(tx, { at: now })).filter(({ terms }) => {
    const { facts, points } = kindsOfTerms(terms);
    return fresh.some(({ kind }) => facts.includes(kind) || points.includes(kind));
  });
  if (models.length === 0) return [];
  const companies = await readCompanies(tx, [...new Set(fresh.map(({ accountId }) => accountId))]);
  // Locked: two events at once must not tell twice that a lead moved.
  const open = await tx
    .select({ accountId: leads.accountId, leadId: leads.id, contactId: leads.contactId })
    .from(leads)
    .where(and(inArray(leads.accountId, [...companies.keys()]), inArray(leads.state, scoredStates)))
    .orderBy(leads.accountId, leads.id)
    .for('update');
  return moveScores(tx, open, { models, at: now });
}
