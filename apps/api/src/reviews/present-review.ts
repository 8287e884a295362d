import { findReview, type ReviewKey } from '@tasuki/db';
import { type Department, dayIn, type Leg, parseGlobalId } from '@tasuki/domain';
import { isReviewPair } from '@tasuki/domain/reviews/review-pairs';
import { addWeeks, daysOfWeek, weekOf } from '@tasuki/domain/reviews/review-week';
import type { Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { mayWorkOn } from '../diagnosis/works-on-joint.ts';
import { badUserInput, callerError } from '../errors.ts';
import { JointReview } from './joint-review.type.ts';

export interface ReviewInput {
  week: string;
  from: Department;
  to: Department;
}

/** The week and the pair of an input; BAD_USER_INPUT where there is no such meeting. */
export function readKey({ week, from, to }: ReviewInput, { timeZone, now }: ApiContext): ReviewKey {
  if (!daysOfWeek(week)) throw badUserInput(`${week} is no ISO week such as 2026-W47.`, { field: 'week' });
  if (week > weekOf(dayIn(timeZone, now()))) throw badUserInput('This week has not begun yet.', { field: 'week' });
  if (!isReviewPair(from, to)) throw badUserInput('These two departments hold no joint review.', { field: 'to' });
  return { week, pair: { from: from as Leg, to: to as Leg } };
}

export async function presentReview(context: ApiContext, key: ReviewKey): Promise<JointReview> {
  const { week, pair } = key;
  const { viewer, db, timeZone, now } = context;
  const review = await findReview(db, key);
  const isRunning = week === weekOf(dayIn(timeZone, now()));
  return Object.assign(new JointReview(), {
    ...pair,
    ...{ week, key, previousWeek: addWeeks(week, -1), nextWeek: isRunning ? null : addWeeks(week, 1) },
    period: daysOfWeek(week),
    canDecide: mayWorkOn(viewer, { fromDepartment: pair.from, toDepartment: pair.to }),
    canJoin: viewer !== null && sitsIn(viewer, key),
    reviewId: review?.id ?? null,
  });
}

/** People of either side, and admins; an API token sits in no meeting. */
function sitsIn({ type, departments }: Viewer, { pair: { from, to } }: ReviewKey): boolean {
  return type === 'user' && (departments.has(from) || departments.has(to));
}

export function authorizeSeat(viewer: Viewer, key: ReviewKey, operation: string): void {
  if (sitsIn(viewer, key)) return;
  throw callerError('FORBIDDEN', 'Only people of the two departments sit in this review.', { operation });
}

export function readDecisionId(text: string): string {
  const parsed = parseGlobalId(text);
  if (parsed?.type !== 'review-decision')
    throw badUserInput('decisionId is not the id of a decision.', { field: 'decisionId' });
  return parsed.id;
}
