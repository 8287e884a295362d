import type { Refusal } from '@tasuki/domain';
import { type Agreement, agreementOf } from '@tasuki/domain/diagnosis/agreement';
import { blindSample } from '@tasuki/domain/reviews/blind-sample';
import { refuseRating } from '@tasuki/domain/reviews/refuse-rating';
import type { ReviewPair } from '@tasuki/domain/reviews/review-pairs';
import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { handoffs, jointReviewRatings, jointReviews } from '../tables/index.ts';

export interface SampledPass {
  accountId: string;
  handoffId: string;
  [column: string]: unknown;
}

export type RatingRow = typeof jointReviewRatings.$inferSelect;

/** The passes of the week that both sides judge in the meeting, without having heard each other. */
export async function readSample(
  db: Reader,
  { pair: { from, to }, period, week }: { pair: ReviewPair; period: DayPeriod; week: string },
): Promise<SampledPass[]> {
  const rows = await db.execute<SampledPass>(sql`
    select ${handoffs.accountId} as "accountId", ${handoffs.id} as "handoffId" from ${handoffs}
    where ${handoffs.fromDepartment} = ${from} and ${handoffs.toDepartment} = ${to} and ${handoffs.isSelf} = 0
      and ${handoffs.state} not in ('draft', 'withdrawn') and ${isWithin(handoffs.offeredAt, period)}
    order by ${handoffs.offeredAt} limit 500`);
  const chosen = blindSample(
    rows.map(({ handoffId }) => handoffId),
    week,
  );
  return chosen.flatMap((id) => rows.find(({ handoffId }) => handoffId === id) ?? []);
}

export async function readRatings(db: Reader, reviewId: string): Promise<RatingRow[]> {
  return db.select().from(jointReviewRatings).where(eq(jointReviewRatings.reviewId, reviewId));
}

/** A person's word on one pass; a later one replaces it as long as nobody else has spoken. Answers why it cannot. */
export async function rateInReview(tx: Transaction, rating: RatingRow): Promise<Refusal | null> {
  const { accountId, reviewId, handoffId, userId } = jointReviewRatings;
  // Two who speak at once wait for each other: the second sees the first.
  await tx.select({ id: jointReviews.id }).from(jointReviews).where(eq(jointReviews.id, rating.reviewId)).for('update');
  const said = await tx
    .select({ userId, isGood: jointReviewRatings.isGood })
    .from(jointReviewRatings)
    .where(and(eq(accountId, rating.accountId), eq(reviewId, rating.reviewId), eq(handoffId, rating.handoffId)));
  const before = said.find((one) => one.userId === rating.userId)?.isGood ?? null;
  const hasOthers = said.some((one) => one.userId !== rating.userId);
  const refused = refuseRating({ before, isGood: rating.isGood, hasOthers });
  if (refused) return refused;
  await tx
    .insert(jointReviewRatings)
    .values(rating)
    .onConflictDoUpdate({
      target: [accountId, reviewId, handoffId, userId],
      set: { isGood: rating.isGood, ratedAt: rating.ratedAt, department: rating.department },
    });
  return null;
}

/** How far both sides have agreed in the meetings since a week: of each pass the majority of each side. */
export async function readSampleAgreement(
  db: Reader,
  { pair: { from, to }, since }: { pair: ReviewPair; since: string },
): Promise<Agreement> {
  const rows = await db
    .select({ rating: jointReviewRatings })
    .from(jointReviewRatings)
    .innerJoin(jointReviews, eq(jointReviews.id, jointReviewRatings.reviewId))
    .where(
      and(
        eq(jointReviews.fromDepartment, from),
        eq(jointReviews.toDepartment, to),
        gte(jointReviews.week, since),
        inArray(jointReviewRatings.department, [from, to]),
      ),
    );
  const ratings = rows.map(({ rating }) => rating);
  const said = [...Map.groupBy(ratings, ({ reviewId, handoffId }) => `${reviewId} ${handoffId}`).values()].flatMap(
    (own) => {
      const [sender, receiver] = [from, to].map((side) =>
        majority(own.filter(({ department }) => department === side)),
      );
      return sender == null || receiver == null ? [] : [{ sender, receiver }];
    },
  );
  return agreementOf(said);
}

/** Null where nobody of a side spoke, or half said one thing and half the other. */
function majority(ratings: readonly RatingRow[]): boolean | null {
  const good = ratings.filter(({ isGood }) => isGood).length;
  if (good * 2 === ratings.length) return null;
  return good * 2 > ratings.length;
}
