import type { ReviewPair } from '@tasuki/domain/reviews/review-pairs';
import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Reader, Transaction } from '../client.ts';
import { jointReviewAttendees, jointReviewDecisions, jointReviews } from '../tables/index.ts';

export interface ReviewKey {
  week: string;
  pair: ReviewPair;
}

export type ReviewRow = typeof jointReviews.$inferSelect;
export type ReviewDecisionRow = typeof jointReviewDecisions.$inferSelect & { week: string };

const isKey = ({ week, pair: { from, to } }: ReviewKey) =>
  and(eq(jointReviews.week, week), eq(jointReviews.fromDepartment, from), eq(jointReviews.toDepartment, to));

export async function findReview(db: Reader, key: ReviewKey): Promise<ReviewRow | null> {
  const [row] = await db.select().from(jointReviews).where(isKey(key));
  return row ?? null;
}

/** The review of a week, made where nobody has written into it yet; two at once make one. */
export async function openReview(tx: Transaction, key: ReviewKey, now: Date): Promise<ReviewRow> {
  const { week, pair } = key;
  await tx
    .insert(jointReviews)
    .values({ id: uuidv7(), week, fromDepartment: pair.from, toDepartment: pair.to, createdAt: now })
    .onConflictDoNothing();
  const row = await findReview(tx, key);
  if (!row) throw new Error('The review that was made is not there.');
  return row;
}

/** Who sits there; joining twice is joining once. */
export async function joinReview(
  tx: Transaction,
  { reviewId, userId, now }: { reviewId: string; userId: string; now: Date },
): Promise<void> {
  await tx.insert(jointReviewAttendees).values({ reviewId, userId, joinedAt: now }).onConflictDoNothing();
}

export async function readAttendees(db: Reader, reviewId: string): Promise<string[]> {
  const rows = await db
    .select({ userId: jointReviewAttendees.userId })
    .from(jointReviewAttendees)
    .where(eq(jointReviewAttendees.reviewId, reviewId))
    .orderBy(jointReviewAttendees.joinedAt);
  return rows.map(({ userId }) => userId);
}

const MOST_DECISIONS = 100;

/** What was decided in this week's review. */
export async function readDecisions(db: Reader, key: ReviewKey): Promise<ReviewDecisionRow[]> {
  const rows = await ofPair(db, key.pair, eq(jointReviews.week, key.week));
  return rows.map(({ decision, week }) => ({ ...decision, week }));
}

/** What was decided before and is open still, or was looked at again since this week began. */
export async function readEarlierDecisions(
  db: Reader,
  { week, pair, since }: ReviewKey & { since: Date },
): Promise<ReviewDecisionRow[]> {
  const isOpen = or(isNull(jointReviewDecisions.result), gt(jointReviewDecisions.checkedAt, since));
  const rows = await ofPair(db, pair, and(lt(jointReviews.week, week), isOpen));
  return rows.map(({ decision, week: own }) => ({ ...decision, week: own }));
}

function ofPair(db: Reader, { from, to }: ReviewPair, where: ReturnType<typeof and>) {
  return db
    .select({ decision: jointReviewDecisions, week: jointReviews.week })
    .from(jointReviewDecisions)
    .innerJoin(jointReviews, eq(jointReviews.id, jointReviewDecisions.reviewId))
    .where(and(eq(jointReviews.fromDepartment, from), eq(jointReviews.toDepartment, to), where))
    .orderBy(desc(jointReviewDecisions.decidedAt), desc(jointReviewDecisions.id))
    .limit(MOST_DECISIONS);
}
