import type { Sample, Symptom } from './define-diagnosis.ts';
import { testSymptom } from './test-symptom.ts';

/** After so many days people look whether what they did has helped. */
export const RECHECK_AFTER_DAYS = 28;

export const recheckVerdicts = ['better', 'unchanged', 'worse', 'too-few'] as const;
export type RecheckVerdict = (typeof recheckVerdicts)[number];

/** For one question that was announced beforehand the usual level is strict enough. */
const LEVEL = 0.05;

const opposite = {
  'share-fell': 'share-rose',
  'share-rose': 'share-fell',
  'volume-fell': 'volume-rose',
  'volume-rose': 'volume-fell',
} as const;

export interface Recheck {
  verdict: RecheckVerdict;
  /** As it was when it was found, and since. */
  before: number | null;
  now: number | null;
  chance: number | null;
}

/** Whether the complaint has changed since it was found: `before` is how it was then, `now` how it is since. */
export function recheck(symptom: Symptom, sample: Sample): Recheck {
  const any = { ...symptom, atLeast: 0 };
  const better = testSymptom({ ...any, shows: opposite[symptom.shows] }, sample);
  const worse = testSymptom(any, sample);
  if (!better || !worse) return { verdict: 'too-few', before: null, now: null, chance: null };
  const { before, now } = better;
  if (better.chance <= LEVEL) return { verdict: 'better', before, now, chance: better.chance };
  if (worse.chance <= LEVEL) return { verdict: 'worse', before, now, chance: worse.chance };
  return { verdict: 'unchanged', before, now, chance: Math.min(better.chance, worse.chance) };
}
