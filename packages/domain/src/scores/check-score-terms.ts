import { type Refusal, refuse } from '../decision.ts';
import { findRuleProblem } from '../definitions/check-rule.ts';
import { findFact } from '../definitions/facts.ts';
import type { RuleLeaf } from '../definitions/rule.ts';
import type { ScoreTerms } from './score-terms.ts';

/** A score that nobody can read is nobody's. */
export const MOST_LINES = 60;
export const MOST_POINTS = 100;
export const HIGHEST_CAP = 1000;
export const LONGEST_HALF_LIFE_DAYS = 3650;

const no = (code: string, message: string, field: string): Refusal =>
  refuse(code, message, { field }).refused as Refusal;
const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** What is wrong with the terms of a model, in its first place; null where leads can be scored by them. */
export function checkScoreTerms(terms: ScoreTerms): Refusal | null {
  const lines = [...terms.fit, ...terms.engagement];
  if (lines.length === 0) return no('SCORE_EMPTY', 'A model needs at least one line with points.', 'terms');
  if (lines.length + terms.disqualifiers.length + terms.groups.length > MOST_LINES)
    return no('SCORE_TOO_LONG', `A model has ${MOST_LINES} lines at most.`, 'terms');
  const keys = [...lines, ...terms.disqualifiers].map(({ key }) => key);
  if (keys.some((key) => !key.trim()) || new Set(keys).size < keys.length)
    return no('SCORE_KEY_TAKEN', 'Each line has a key of its own.', 'terms');
  return (
    checkGroups(terms) ??
    terms.fit.map(checkFit).find(Boolean) ??
    terms.engagement.map(checkEvent).find(Boolean) ??
    checkUse(terms) ??
    terms.disqualifiers.map(checkDisqualifier).find(Boolean) ??
    checkBands(terms)
  );
}

function checkGroups({ groups }: ScoreTerms): Refusal | null {
  const at = groups.findIndex(
    ({ key, nameJa, nameEn, cap }, place) =>
      !key.trim() ||
      !nameJa.trim() ||
      !nameEn.trim() ||
      !isWhole(cap, 1, HIGHEST_CAP) ||
      groups.findIndex((other) => other.key === key) < place,
  );
  return at < 0
    ? null
    : no(
        'SCORE_GROUP_INVALID',
        `A group has a name in both languages and a cap of 1 to ${HIGHEST_CAP}.`,
        `groups.${at}`,
      );
}

function checkFit({ rule, points }: ScoreTerms['fit'][number], at: number): Refusal | null {
  return checkPoints(points, `fit.${at}`) ?? checkLeaf(rule, `fit.${at}`);
}

function checkEvent({ field, page, points, halfLifeDays }: ScoreTerms['engagement'][number], at: number) {
  const place = `engagement.${at}`;
  const fact = findFact(field);
  if (fact?.shape.is !== 'count') return no('SCORE_NOT_COUNTED', `${field} counts no events.`, place);
  if (page && !fact.parameters?.includes('page')) return no('SCORE_NOT_COUNTED', `${field} knows no pages.`, place);
  if (halfLifeDays !== null && !isWhole(halfLifeDays, 1, LONGEST_HALF_LIFE_DAYS))
    return no('HALF_LIFE_INVALID', `A half-life is 1 to ${LONGEST_HALF_LIFE_DAYS} days.`, place);
  return checkPoints(points, place);
}

function checkPoints(points: number, place: string): Refusal | null {
  return isWhole(points, -MOST_POINTS, MOST_POINTS) && points !== 0
    ? null
    : no('POINTS_INVALID', `Points are whole, from -${MOST_POINTS} to ${MOST_POINTS}, and not 0.`, place);
}

function checkLeaf(rule: RuleLeaf, place: string): Refusal | null {
  if (String(rule?.field).startsWith('score.'))
    return no('SCORE_OF_SCORE', 'A score that asks for a score would move by itself.', place);
  const problem = findRuleProblem({ combinator: 'and', rules: [rule] });
  return problem && { ...problem, field: place };
}

/** A group has to be there, and one side's: fit and engagement are never added up. */
function checkUse({ groups, fit, engagement }: ScoreTerms): Refusal | null {
  const known = new Set(groups.map(({ key }) => key));
  const ofFit = new Set(fit.map(({ group }) => group));
  const check = ({ group }: { group: string | null }, side: string, at: number) =>
    group === null || known.has(group) ? null : no('SCORE_GROUP_UNKNOWN', 'This group is not there.', `${side}.${at}`);
  const mixed = engagement.findIndex(({ group }) => group !== null && ofFit.has(group));
  if (mixed >= 0)
    return no('SCORE_GROUP_MIXED', 'A group holds lines of fit, or of engagement.', `engagement.${mixed}`);
  return (
    fit.map((line, at) => check(line, 'fit', at)).find(Boolean) ??
    engagement.map((line, at) => check(line, 'engagement', at)).find(Boolean) ??
    null
  );
}

function checkDisqualifier({ nameJa, nameEn, rule }: ScoreTerms['disqualifiers'][number], at: number): Refusal | null {
  const place = `disqualifiers.${at}`;
  if (!nameJa.trim() || !nameEn.trim()) return no('NAME_MISSING', 'Name it in both languages.', place);
  return checkLeaf(rule, place);
}

function checkBands({ bands: { fitA, fitB, engagement1, engagement2 } }: ScoreTerms): Refusal | null {
  const all = [fitA, fitB, engagement1, engagement2];
  // From 1: a lead of which nothing is known begins in C3.
  return all.every((edge) => isWhole(edge, 1, HIGHEST_CAP)) && fitA > fitB && engagement1 > engagement2
    ? null
    : no('BANDS_INVALID', 'A begins above B, 1 above 2, and both above 0.', 'bands');
}
