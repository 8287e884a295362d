import { dayIn } from '@tasuki/domain/days';
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
      cycle: cycle.hasEnded ? null : { id: cycle.id, number: cycle.number, isOpen: true },
      openDeals: teller.rows.all<{ state: string }>('opportunities').filter(({ state }) => state === 'open').length,
    }),
  );
}

/** Answers the promise's id. */
export function promise(teller: Teller, by: Person, text: string, dueOn?: string): string {
  const promiseId = teller.newId();
  teller.tell(makePromise({ ...teller.by(by), accountId: teller.accountId, promiseId, text, dueOn: dueOn ?? null }));
  return promiseId;
}

export function judgePromise(teller: Teller, promiseId: string, by: Person, state: PromiseState, note?: string): void {
  const kept = { ...teller.rows.one<PromiseRecord>('promises', promiseId), accountId: teller.accountId };
  teller.tell(reviewPromise(kept, { ...teller.by(by, 'customer-success'), state, note: note ?? null, version: null }));
}
