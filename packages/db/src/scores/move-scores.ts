import type { NewEvent } from '@tasuki/domain';
import { nextLook } from '@tasuki/domain/scores/next-look';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import { type ScoredLead, tellScore } from '@tasuki/domain/scores/tell-score';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { scoreLooks } from '../tables/index.ts';
import { judgeScores } from './judge-scores.ts';

/**
 * Judges locked leads and winds up their clocks. Answers the events of those that moved in a grid, for the caller to append
 * in the same transaction.
 */
export async function moveScores(
  tx: Transaction,
  leads: readonly ScoredLead[],
  { models, at }: { models: readonly LiveScoreModel[]; at: Date },
): Promise<NewEvent[]> {
  const judged = await judgeScores(tx, leads, { models, at });
  if (judged.length === 0) return [];
  const looks = judged.map(({ lead: { accountId, leadId }, model, score }) => ({
    ...{ accountId, leadId, modelId: model.modelId },
    lookAt: nextLook(model.terms, score, at),
  }));
  await insertMany(
    tx,
    scoreLooks,
    looks,
    sql`on conflict (account_id, lead_id, model_id) do update set look_at = excluded.look_at
      where ${scoreLooks}.look_at is distinct from excluded.look_at`,
  );
  return judged.flatMap(({ lead, model, score, stored }) => tellScore(lead, stored, { model, score, at }) ?? []);
}
