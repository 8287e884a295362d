import type { NewEvent, RecordedEvent } from '@tasuki/domain';
import { scoreOverridden } from '@tasuki/domain/scores/events/score-overridden';
import { scoreOverrideEnded } from '@tasuki/domain/scores/events/score-override-ended';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import { inArray, sql } from 'drizzle-orm';
import { type OpenLeads, openStates } from '../accounts/open-leads.ts';
import type { Transaction } from '../client.ts';
import { leads, scoreLooks, scoreModels } from '../tables/index.ts';
import { moveScores } from './move-scores.ts';
import { kindsOfTerms } from './read-score-models.ts';

/** What a person says of a cell: the sums stay, the place in lists does not. */
const overrideKinds: readonly string[] = [scoreOverridden.name, scoreOverrideEnded.name];

interface ScoresAsk {
  /** The models in force. */
  models: readonly LiveScoreModel[];
  openLeads: () => Promise<OpenLeads>;
  at: Date;
}

/**
 * The moves of leads in the grids of score models since these events: told in the same transaction, so that nobody sees the
 * one without the other. Imported history moves nobody by itself: its scores are read from it whenever somebody looks.
 */
export async function findScores(
  tx: Transaction,
  fresh: readonly RecordedEvent[],
  { models, openLeads, at }: ScoresAsk,
): Promise<NewEvent[]> {
  const concerned = models.filter(({ terms }) => {
    const { facts, points } = kindsOfTerms(terms);
    return fresh.some(({ kind }) => facts.includes(kind) || points.includes(kind) || overrideKinds.includes(kind));
  });
  if (concerned.length === 0) return [];
  const { leads: open, companies } = await openLeads();
  return moveScores(tx, open, { models: concerned, at, companies });
}

/** Lists are to know where imported leads stand: the job judges them, and tells nobody. */
export async function lookAtImported(tx: Transaction, imported: readonly RecordedEvent[], now: Date): Promise<void> {
  const accountIds = [...new Set(imported.map(({ accountId }) => accountId))];
  await tx.execute(sql`
    insert into ${scoreLooks} (account_id, lead_id, model_id, look_at, is_quiet)
    select ${leads.accountId}, ${leads.id}, ${scoreModels.id}, ${now.toISOString()}::timestamptz, true
    from ${leads} cross join ${scoreModels}
    where ${scoreModels.isOn} and ${inArray(leads.accountId, accountIds)} and ${inArray(leads.state, openStates)}
    on conflict (account_id, lead_id, model_id) do update set look_at = excluded.look_at where ${scoreLooks}.is_quiet`);
}
