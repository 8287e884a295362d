import type { Leg } from '@tasuki/domain';
import { dayIn, legs } from '@tasuki/domain';
import { acceptHandoff, returnHandoff, withdrawHandoff } from '@tasuki/domain/handoffs/decide-handoff';
import { escalateHandoff, moveHandoffOn } from '@tasuki/domain/handoffs/escalate-handoff';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { draftHandoff, offerHandoff } from '@tasuki/domain/handoffs/offer-handoff';
import type { Routing } from '@tasuki/domain/routing/routing-reason';
import { daysLater, demoCalendar } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';

export interface Offer {
  from: Leg;
  to: Leg;
  by: Person;
  leadId?: string | null;
  opportunityId?: string | null;
  contractId?: string | null;
  note?: string;
  items?: Record<string, string>;
  sources?: Record<string, string[]>;
  assignee?: Person;
}

/** Holds the sash out. Answers the handoff's id. */
export function offer(teller: Teller, pass: Offer): string {
  const handoffId = teller.newId();
  teller.tell(offerHandoff(passingAccount(teller), offerCommand(teller, pass, handoffId)));
  return handoffId;
}

/** Writes down what an offer will say, and leaves it. */
export function draft(teller: Teller, pass: Offer): void {
  teller.tell(draftHandoff(passingAccount(teller), offerCommand(teller, pass, teller.newId())));
}

function passingAccount(teller: Teller) {
  const { id, holder, cycleNumber } = teller.account;
  const openHandoffs = handoffs(teller).filter(({ state }) => state === 'offered');
  return { id, holder, cycleNumber, legsOn: legs, openHandoffs };
}

function offerCommand(teller: Teller, { by, from, to, assignee, ...about }: Offer, handoffId: string) {
  return { ...teller.by(by, from), ...about, handoffId, from, to, assigneeId: assignee?.id, calendar: demoCalendar };
}

export function accept(teller: Teller, handoffId: string, by: Person): void {
  const handoff = findHandoff(teller, handoffId);
  teller.tell(
    acceptHandoff(handoff, {
      ...teller.by(by, handoff.to),
      ownerId: by.id,
      survivorId: teller.accountId,
      holder: teller.account.holder,
      cycle: teller.cycle,
      nextCycleId: teller.newId(),
    }),
  );
}

export function giveBack(teller: Teller, handoffId: string, by: Person, reasonCode: string, note?: string): void {
  const handoff = findHandoff(teller, handoffId);
  const today = dayIn(demoCalendar.timeZone, teller.time);
  teller.tell(returnHandoff(handoff, { ...teller.by(by, handoff.to), reasonCode, note: note ?? null, today }));
}

export function takeBack(teller: Teller, handoffId: string, by: Person): void {
  teller.tell(withdrawHandoff(findHandoff(teller, handoffId), { ...teller.by(by), note: '先方の体制変更のため' }));
}

/** Nobody answers, and the manager does not step in: the clock runs out. */
export function letExpire(teller: Teller, handoffId: string): void {
  if (!escalate(teller, handoffId)) return;
  moveOn(teller, handoffId, null);
}

/** Nobody answers; the next person gets it. */
export function letReroute(teller: Teller, handoffId: string, next: Person): void {
  if (!escalate(teller, handoffId)) return;
  const why = { because: 'fallback', method: 'least-open-work', openWork: 2 } as const;
  moveOn(teller, handoffId, { ...why, passedOver: [], userId: next.id, userName: next.name });
}

const aDay = 9;

function escalate(teller: Teller, handoffId: string): boolean {
  const handoff = findHandoff(teller, handoffId);
  if (!handoff.dueAt) return false;
  teller.goTo(daysLater(handoff.dueAt, 0.02));
  const clock = { at: teller.time, calendar: demoCalendar };
  teller.tell(escalateHandoff(handoff, { ...clock, rerouteAfterHours: aDay, assigneeName: null }));
  return true;
}

function moveOn(teller: Teller, handoffId: string, routing: Routing | null): void {
  const handoff = findHandoff(teller, handoffId);
  if (!handoff.nextStepAt) return;
  teller.goTo(daysLater(handoff.nextStepAt, 0.02));
  const clock = { at: teller.time, calendar: demoCalendar };
  teller.tell(moveHandoffOn(handoff, { ...clock, routing, beforeName: null, answerWithinHours: aDay }));
}

/** A pass of this story as its rules see it. */
export function findHandoff(teller: Teller, handoffId: string): HandoffState {
  const found = handoffs(teller).find((handoff) => handoff.handoffId === handoffId);
  if (!found) throw new Error('There is no such handoff in this story.');
  return found;
}

/** The account's passes as their rules see them. */
export function handoffs(teller: Teller): HandoffState[] {
  return teller.rows.all<HandoffRow>('handoffs').map((row) => ({
    ...row,
    handoffId: row.id,
    from: row.fromDepartment,
    to: row.toDepartment,
    version: 1,
    isSelf: row.isSelf === 1,
    importSource: null,
    outcome: row.outcome ?? null,
  }));
}

interface HandoffRow extends Omit<HandoffState, 'handoffId' | 'from' | 'to' | 'isSelf'> {
  id: string;
  fromDepartment: Leg;
  toDepartment: Leg;
  isSelf: number;
}

/** The accepted passes of the cycle that runs. */
export function acceptedPasses(teller: Teller): HandoffState[] {
  const { cycleNumber } = teller.account;
  return handoffs(teller).filter((pass) => pass.state === 'accepted' && pass.cycleNumber === cycleNumber);
}
