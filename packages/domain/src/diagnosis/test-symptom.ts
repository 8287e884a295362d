import type { Sample, Symptom } from './define-diagnosis.ts';
import { chanceOfFewer, type Share } from './statistics/fisher-exact.ts';
import { chanceOfGreater } from './statistics/rank-sum.ts';

/** Fewer records on either side say nothing. */
export const LEAST_RECORDS = 20;
/** And fewer in all of a volume's weeks. */
export const LEAST_WEEKS = 8;

export type TestName = 'fisher-exact' | 'rank-sum';

/** What one symptom came to. Rates are shares; volumes are means a week. */
export interface SymptomResult {
  test: TestName;
  before: number;
  now: number;
  /** Records on each side. */
  recordsBefore: number;
  recordsNow: number;
  /** How likely chance alone would show as much; 1 where the change is too small to matter. */
  chance: number;
}

/** Tests one symptom; null where there are too few records to say anything. */
export function testSymptom(symptom: Symptom, sample: Sample): SymptomResult | null {
  return sample.kind === 'share' ? testShare(symptom, sample) : testVolume(symptom, sample);
}

function testShare({ shows, atLeast }: Symptom, { before, now }: { before: Share; now: Share }): SymptomResult | null {
  if (Math.min(before.n, now.n) < LEAST_RECORDS) return null;
  const change = rateOf(now) - rateOf(before);
  const isFall = shows === 'share-fell';
  const isWorthIt = (isFall ? -change : change) >= atLeast;
  return {
    test: 'fisher-exact',
    before: rateOf(before),
    now: rateOf(now),
    recordsBefore: before.n,
    recordsNow: now.n,
    chance: isWorthIt ? (isFall ? chanceOfFewer(now, before) : chanceOfFewer(before, now)) : 1,
  };
}

function testVolume(
  { shows, atLeast }: Symptom,
  { before, now }: { before: readonly number[]; now: readonly number[] },
): SymptomResult | null {
  const [recordsBefore, recordsNow] = [total(before), total(now)];
  if (Math.min(before.length, now.length) < LEAST_WEEKS || recordsBefore + recordsNow < 2 * LEAST_RECORDS) return null;
  // Without anything before there is no change but a beginning.
  if (recordsBefore === 0) return null;
  const [meanBefore, meanNow] = [recordsBefore / before.length, recordsNow / now.length];
  const change = (meanNow - meanBefore) / meanBefore;
  const isFall = shows === 'volume-fell';
  const isWorthIt = (isFall ? -change : change) >= atLeast;
  return {
    test: 'rank-sum',
    before: meanBefore,
    now: meanNow,
    recordsBefore,
    recordsNow,
    chance: isWorthIt ? (isFall ? chanceOfGreater(before, now) : chanceOfGreater(now, before)) : 1,
  };
}

const rateOf = ({ hits, n }: Share): number => hits / n;
const total = (weeks: readonly number[]): number => weeks.reduce((sum, week) => sum + week, 0);
