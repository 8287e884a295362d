import type { NewEvent } from '@tasuki/domain';
import { nextLook } from '@tasuki/domain/scores/next-look';
import { overrideAt, type ScoredLead, tellScore } from '@tasuki/domain/scores/tell-score';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { scoreLooks } from '../tables/index.ts';
import { judgeScores } from './judge-scores.ts';
import type { ScoreAsk } from './read-score-events.ts';

/** Everything but the key is as it was just judged. */
const asJudged = sql`on conflict (account_id, lead_id, model_id) do update
  set (look_at, standing, fit, engagement, is_quiet) = (excluded.look_at, excluded.standing, excluded.fit, excluded.engagement, excluded.is_quiet)
  where (${scoreLooks}.look_at, ${scoreLooks}.standing, ${scoreLooks}.fit, ${scoreLooks}.engagement, ${scoreLooks}.is_quiet)
    is distinct from (excluded.look_at, excluded.standing, excluded.fit, excluded.engagement, excluded.is_quiet)`;

interface Moving extends ScoreAsk {
  /** Leads of imports: lists know where they stand, and nobody is told. */
  isQuiet?: boolean;
}

/**
 * Judges locked leads, notes where they stand and winds up their clocks. Answers the events of those that moved in a grid,
 * for the caller to append in the same transaction.
 */
export async function moveScores(
  tx: Transaction,
  leads: readonly ScoredLead[],
  { models, at, companies, isQuiet = false }: Moving,
): Promise<NewEvent[]> {
  const judged = await judgeScores(tx, leads, { models, at, companies });
  if (judged.length === 0) return [];
  const looks = judged.map(({ lead: { accountId, leadId }, model, score, stored }) => ({
    ...{ accountId, leadId, modelId: model.modelId, isQuiet },
    ...{ standing: overrideAt(stored, at) ?? score.standing, fit: score.fit, engagement: score.engagement },
    lookAt: nextLook(model.terms, score, at),
  }));
  await insertMany(tx, scoreLooks, looks, asJudged);
  if (isQuiet) return [];
  return judged.flatMap(({ lead, model, score, stored }) => tellScore(lead, stored, { model, score, at }) ?? []);
}
