import type { DiagnosisRule, Sample } from './define-diagnosis.ts';
import { adjustChances } from './statistics/adjust-chances.ts';
import { LEAST_RECORDS, type SymptomResult, testSymptom } from './test-symptom.ts';

/** Of all that one night finds, no more than this share is expected to be a false alarm (docs/decisions/0023). */
export const FALSE_ALARM_LEVEL = 0.01;

/** The samples of a rule, in the order of its symptoms and guards. */
export interface RuleSamples {
  symptoms: readonly Sample[];
  guards: readonly Sample[];
}

export interface Judgement {
  /** In the order of the rule's symptoms. */
  results: readonly SymptomResult[];
  /** How likely chance alone would show all of them: the largest of theirs (an intersection–union test needs no correction). */
  chance: number;
}

/** Holds a rule against what the tables say; null where they say too little. */
export function judgeRule(rule: DiagnosisRule, samples: RuleSamples): Judgement | null {
  const results = rule.symptoms.flatMap((symptom, at) => {
    const sample = samples.symptoms[at];
    return (sample && testSymptom(symptom, sample)) ?? [];
  });
  if (results.length < rule.symptoms.length) return null;
  const chance = Math.max(...results.map((result) => result.chance));
  const isGuarded = (rule.guards ?? []).every(({ movedLessThan }, at) => isSteady(samples.guards[at], movedLessThan));
  return { results, chance: isGuarded ? chance : 1 };
}

/** A share that few records tell of may be steady or not: then the rule says nothing. */
function isSteady(sample: Sample | undefined, movedLessThan: number): boolean {
  if (sample?.kind !== 'share') return false;
  const { before, now } = sample;
  if (Math.min(before.n, now.n) < LEAST_RECORDS) return false;
  return before.hits / before.n - now.hits / now.n < movedLessThan;
}

/**
 * What is to be told of everything that was judged in one night: corrected for how much was asked, and below the level.
 * Answers the corrected chance of each, or null where it is not told.
 */
export function findingsAmong(judgements: readonly (Judgement | null)[]): (number | null)[] {
  const judged = judgements.flatMap((judgement) => (judgement ? [judgement.chance] : []));
  const adjusted = adjustChances(judged);
  let next = 0;
  return judgements.map((judgement) => {
    const chance = judgement ? (adjusted[next++] ?? 1) : 1;
    return chance <= FALSE_ALARM_LEVEL ? chance : null;
  });
}
