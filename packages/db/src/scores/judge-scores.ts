import { judgeScore, type Score } from '@tasuki/domain/scores/judge-score';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import type { ScoredLead } from '@tasuki/domain/scores/tell-score';
import { inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { leadScores } from '../tables/index.ts';
import { readScoreEvents, type ScoreAsk } from './read-score-events.ts';

export type LeadScoreRow = typeof leadScores.$inferSelect;

export interface JudgedScore {
  lead: ScoredLead;
  model: LiveScoreModel;
  score: Score;
  /** What the tables hold; null before the lead first moved. */
  stored: LeadScoreRow | null;
}

/** Each of these leads by each of these models as of a moment, with what is stored of it. */
export async function judgeScores(
  db: Reader,
  leads: readonly ScoredLead[],
  { models, at, companies }: ScoreAsk,
): Promise<JudgedScore[]> {
  if (leads.length === 0 || models.length === 0) return [];
  const accountIds = [...new Set(leads.map(({ accountId }) => accountId))];
  const [rows, events] = await Promise.all([
    db.select().from(leadScores).where(inArray(leadScores.accountId, accountIds)),
    readScoreEvents(db, leads, { models, at, companies }),
  ]);
  const stored = new Map(rows.map((row) => [`${row.leadId} ${row.modelId}`, row]));
  return leads.flatMap((lead) => {
    const history = { ...lead, events: events.get(lead.accountId) ?? [] };
    return models.map((model) => ({
      lead,
      model,
      score: judgeScore(model.terms, history, at),
      stored: stored.get(`${lead.leadId} ${model.modelId}`) ?? null,
    }));
  });
}
