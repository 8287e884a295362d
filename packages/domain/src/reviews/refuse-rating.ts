import type { Refusal } from '../decision.ts';

/** What somebody said before, what they say now, and whether others have spoken on the same pass. */
export interface RatingAgain {
  before: boolean | null;
  isGood: boolean;
  hasOthers: boolean;
}

/** Who has spoken sees what the others said: from then on the first word stands, or both sides would judge alike. */
export function refuseRating({ before, isGood, hasOthers }: RatingAgain): Refusal | null {
  if (before === null || before === isGood || !hasOthers) return null;
  return { code: 'RATING_FINAL', message: 'Others have judged this pass, too: your first word stands.' };
}
