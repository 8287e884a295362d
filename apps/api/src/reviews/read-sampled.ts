import { type RatingRow, readRatings, readSample } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
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

function majority(ratings: readonly RatingRow[], department: string): boolean | null {
  const own = ratings.filter((rating) => rating.department === department);
  const good = own.filter(({ isGood }) => isGood).length;
  return good * 2 === own.length ? null : good * 2 > own.length;
}
