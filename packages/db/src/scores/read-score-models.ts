import { kindsOfRule } from '@tasuki/domain/definitions/qualify-lead';
import type { LiveScoreModel, ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { scoreModels, scoreModelVersions } from '../tables/index.ts';

interface ModelsAt {
  at: Date;
  /** Also those that are switched off: what they said may have to come to an end. */
  withOff?: boolean;
}

/** The models with the versions that were in force at a moment, in the order of their making. */
export async function readScoreModels(db: Reader, { at, withOff = false }: ModelsAt): Promise<LiveScoreModel[]> {
  const { effectiveFrom, effectiveUntil, number, terms, modelId } = scoreModelVersions;
  const { key, nameJa, nameEn } = scoreModels;
  return db
    .select({ modelId, key, nameJa, nameEn, number, terms })
    .from(scoreModelVersions)
    .innerJoin(scoreModels, eq(scoreModels.id, modelId))
    .where(
      and(
        withOff ? undefined : eq(scoreModels.isOn, true),
        lte(effectiveFrom, at),
        or(isNull(effectiveUntil), gt(effectiveUntil, at)),
      ),
    )
    .orderBy(asc(scoreModels.createdAt), asc(scoreModels.id));
}

/** The kinds of events behind a model's facts, and those that give points themselves. */
export function kindsOfTerms({ fit, engagement, disqualifiers }: ScoreTerms): { facts: string[]; points: string[] } {
  const rules = [...fit, ...disqualifiers].map(({ rule }) => rule);
  const counted = engagement.map(({ field, page }) => ({
    field,
    page: page ?? null,
    operator: '>=' as const,
    value: 1,
  }));
  const kindsOf = (leaves: typeof rules) => [...kindsOfRule({ combinator: 'and', rules: leaves })];
  return { facts: kindsOf(rules), points: kindsOf(counted) };
}
