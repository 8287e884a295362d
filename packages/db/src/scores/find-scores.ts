import type { NewEvent, RecordedEvent } from '@tasuki/domain';
import { scoreOverridden } from '@tasuki/domain/scores/events/score-overridden';
import { scoreOverrideEnded } from '@tasuki/domain/scores/events/score-override-ended';
import { and, inArray, sql } from 'drizzle-orm';
import { readCompanies } from '../accounts/read-companies.ts';
import type { Transaction } from '../client.ts';
import { leads, scoreLooks, scoreModels } from '../tables/index.ts';
import { moveScores } from './move-scores.ts';
import { kindsOfTerms, readScoreModels } from './read-score-models.ts';

/** What a person says of a cell: the sums stay, the place in lists does not. */
const overrideKinds: readonly string[] = [scoreOverridden.name, scoreOverrideEnded.name];

/** A lead that is worked on; who has won, lost or dropped it scores it no more. */
export const scoredStates = ['open', 'offered', 'working', 'passed'];

/**
 * The moves of leads in the grids of score models since these events: told in the same transaction, so that nobody sees the
 * one without the other. Imported history moves nobody by itself: its scores are read from it whenever somebody looks.
 */
export async function findScores(tx: Transaction, recorded: readonly RecordedEvent[], now: Date): Promise<NewEvent[]> {
  const fresh = recorded.filter(({ importSource }) => importSource === null);
  if (fresh.length < recorded.length) await lookAtImported(tx, recorded, now);
  if (fresh.length === 0) return [];
  const models = (await readScoreModels(tx, { at: now })).filter(({ terms }) => {
    const { facts, points } = kindsOfTerms(terms);
    return fresh.some(({ kind }) => facts.includes(kind) || points.includes(kind) || overrideKinds.includes(kind));
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

/** Lists are to know where imported leads stand: the job judges them, and tells nobody. */
async function lookAtImported(tx: Transaction, recorded: readonly RecordedEvent[], now: Date): Promise<void> {
  const imported = recorded.filter(({ importSource }) => importSource !== null);
  const accountIds = [...new Set(imported.map(({ accountId }) => accountId))];
  await tx.execute(sql`
    insert into ${scoreLooks} (account_id, lead_id, model_id, look_at, is_quiet)
    select ${leads.accountId}, ${leads.id}, ${scoreModels.id}, ${now.toISOString()}::timestamptz, true
    from ${leads} cross join ${scoreModels}
    where ${scoreModels.isOn} and ${inArray(leads.accountId, accountIds)} and ${inArray(leads.state, scoredStates)}
    on conflict (account_id, lead_id, model_id) do update set look_at = excluded.look_at where ${scoreLooks}.is_quiet`);
}
