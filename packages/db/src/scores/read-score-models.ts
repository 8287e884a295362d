import { kindsOfRule } from '@tasuki/domain/definitions/qualify-lead';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import type { LiveScoreModel, ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { readProductNames } from '../definitions/read-product-names.ts';
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
  const rows = await db
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
  const names = await readProductNames(
    db,
    rows.flatMap(({ terms }) => rulesOf(terms)),
  );
  return rows.map((row) => ({ ...row, names }));
}

const rulesOf = ({ fit, disqualifiers }: ScoreTerms) => [...fit, ...disqualifiers].map(({ rule }) => rule);

/** The kinds of events behind a model's facts, and those that give points themselves. */
export function kindsOfTerms(terms: ScoreTerms): { facts: string[]; points: string[] } {
  const counted = terms.engagement.map(({ field, page }) => ({
    field,
    page: page ?? null,
    operator: '>=' as const,
    value: 1,
  }));
  const kindsOf = (leaves: RuleLeaf[]) => [...kindsOfRule({ combinator: 'and', rules: leaves })];
  return { facts: kindsOf(rulesOf(terms)), points: kindsOf(counted) };
}
