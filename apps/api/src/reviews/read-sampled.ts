import { type RatingRow, type Reader, type ReviewKey, readRatings, readSample } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { daysOfWeek } from '@tasuki/domain/reviews/review-week';
import type { ApiContext } from '../context.ts';
import { type JointReview, SampledPass } from './joint-review.type.ts';

/** The sample with the viewer's own words; what the others said shows once the viewer has spoken. */
export async function readSampled(
  { db, viewer, timeZone }: ApiContext,
  { key, period, reviewId, from, to }: JointReview,
): Promise<SampledPass[]> {
  const passes = await readSample(db, { ...key, period: { ...period, timeZone } });
  const ratings = reviewId ? await readRatings(db, reviewId) : [];
  return passes.map(({ accountId, handoffId }) => {
    const own = ratings.filter((rating) => rating.handoffId === handoffId);
    const mine = own.find(({ userId }) => userId === viewer?.id)?.isGood ?? null;
    const side = (department: string) => (mine === null ? null : majority(own, department));
    return Object.assign(new SampledPass(), {
      handoffId: toGlobalId({ type: 'handoff', accountId, id: handoffId }),
      ...{ mine, sender: side(from), receiver: side(to), count: own.length, accountUuid: accountId },
    });
  });
}

/** Whether a pass is one of those that this week's meeting judges: a word on another would count as agreement. */
export async function isSampled(
  db: Reader,
  { key, accountId, handoffId, timeZone }: { key: ReviewKey; accountId: string; handoffId: string; timeZone: string },
): Promise<boolean> {
  const days = daysOfWeek(key.week);
  const passes = days ? await readSample(db, { ...key, period: { ...days, timeZone } }) : [];
  return passes.some((pass) => pass.accountId === accountId && pass.handoffId === handoffId);
}

function majority(ratings: readonly RatingRow[], department: string): boolean | null {
  const own = ratings.filter((rating) => rating.department === department);
  const good = own.filter(({ isGood }) => isGood).length;
  return good * 2 === own.length ? null : good * 2 > own.length;
}
