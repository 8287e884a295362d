import { dayIn } from '@tasuki/domain/days';
import { answerFeedback, giveFeedback } from '@tasuki/domain/feedback/feedback-rules';
import type { FeedbackAudience, FeedbackCategory, FeedbackStatus } from '@tasuki/domain/feedback/feedback-words';
import { usualAgreement } from '@tasuki/domain/handoffs/joint-agreement';
import { markReAsked, rateHandoff, recycleHandoff } from '@tasuki/domain/handoffs/judge-handoff';
import type { RatingTag } from '@tasuki/domain/handoffs/rating-tags';
import { makePromise, type PromiseRecord, reviewPromise } from '@tasuki/domain/promises/promise-rules';
import type { PromiseState } from '@tasuki/domain/promises/promise-words';
import { demoTimeZone } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { findHandoff } from './handoffs.ts';

/** The receiver's word on a pass. */
export function rate(teller: Teller, handoffId: string, by: Person, rating: number, tag: RatingTag): void {
  const handoff = findHandoff(teller, handoffId);
  teller.tell(rateHandoff(handoff, { ...teller.by(by, handoff.to), rating, tag }));
}

/** The customer had to be asked again. */
export function askAgain(teller: Teller, handoffId: string, by: Person, item: string): void {
  const handoff = findHandoff(teller, handoffId);
  const { items } = usualAgreement(handoff);
  teller.tell(markReAsked(handoff, { ...teller.by(by, handoff.to), item, items, hadToAsk: true, reAsked: [] }));
}

/** 案件化せず: the sash goes back, with a day to knock again. */
export function findUnripe(teller: Teller, handoffId: string, by: Person, reasonCode: string): void {
  const handoff = findHandoff(teller, handoffId);
  const { cycle } = teller;
  teller.tell(
    recycleHandoff(handoff, {
      ...teller.by(by, handoff.to),
      reasonCode,
      note: '予算化の時期に合わせて再度',
      today: dayIn(demoTimeZone, teller.time),
      survivorId: teller.accountId,
      holder: teller.account.holder,
      cycle: cycle.hasEnded ? null : { id: cycle.id, number: cycle.number, isOpen: true },
      openDeals: teller.rows.all<{ state: string }>('opportunities').filter(({ state }) => state === 'open').length,
    }),
  );
}

/** Answers the ids of the promise and of the event that tells of it. */
export function promise(teller: Teller, by: Person, text: string, opportunityId: string) {
  const promiseId = teller.newId();
  const made = makePromise({ ...teller.by(by), accountId: teller.accountId, promiseId, text, opportunityId });
  for (const event of made.accepted ?? []) teller.idOf(event);
  const [told] = teller.tell(made);
  return { promiseId, eventId: told?.id ?? '' };
}

/** What customer success tells the seller, product and marketing of a deal. Answers the feedback's id. */
export function tellOfDeal(teller: Teller, by: Person, { category, text, deal }: Feedback): string {
  const feedbackId = teller.newId();
  const { accountId } = teller;
  teller.tell(giveFeedback({ ...teller.by(by), accountId, feedbackId, category, text, deal }));
  return feedbackId;
}

interface Feedback {
  category: FeedbackCategory;
  text: string;
  deal: { id: string; ownerId: string };
}

export function answerOfDeal(
  teller: Teller,
  feedbackId: string,
  by: Person,
  said: { audience: FeedbackAudience; status: FeedbackStatus; answer?: string },
): void {
  const feedback = { accountId: teller.accountId, id: feedbackId, answers: [] };
  teller.tell(answerFeedback(feedback, { ...teller.by(by), ...said }));
}

export function judgePromise(teller: Teller, promiseId: string, by: Person, state: PromiseState, note?: string): void {
  const kept = { ...teller.rows.one<PromiseRecord>('promises', promiseId), accountId: teller.accountId };
  teller.tell(reviewPromise(kept, { ...teller.by(by, 'customer-success'), state, note: note ?? null, version: null }));
}
