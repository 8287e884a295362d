import { toMajor } from '@tasuki/domain';
import type { ContractTerms } from '@tasuki/domain/contracts/contract-terms';
import { addDays, dayIn } from '@tasuki/domain/days';
import { completeMeeting, type MeetingState } from '@tasuki/domain/field-sales/complete-meeting';
import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import { loseOpportunity } from '@tasuki/domain/field-sales/lose-opportunity';
import { moveOpportunity } from '@tasuki/domain/field-sales/move-opportunity';
import { openOpportunity } from '@tasuki/domain/field-sales/open-opportunity';
import { type EarlierQuote, submitQuote } from '@tasuki/domain/field-sales/submit-quote';
import { updateOpportunity } from '@tasuki/domain/field-sales/update-opportunity';
import { winOpportunity } from '@tasuki/domain/field-sales/win-opportunity';
import { daysLater, demoTimeZone, toWorkingTime } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { paidContracts } from './contracts.ts';
import { acceptedPasses } from './handoffs.ts';
import { quoteOf } from './quote-lines.ts';

/** Goes to the meeting, which may be moved once, called off or missed; true when it was held. */
export function attend(teller: Teller, meetingId: string, by: Person): boolean {
  const { random } = teller;
  const booked = meeting(teller, meetingId);
  if (random.chance(0.07)) {
    const newStartsAt = toWorkingTime(daysLater(booked.startsAt, random.between(3, 9)), random);
    teller.wait(1);
    if (teller.time < booked.startsAt)
      teller.tell(completeMeeting(booked, { ...teller.by(by), outcome: 'rescheduled', newStartsAt, note: '先方都合' }));
  }
  const { startsAt } = meeting(teller, meetingId);
  const isMissed = random.chance(0.06);
  const isCanceled = isMissed && startsAt > teller.time && startsAt.getUTCDate() % 2 === 0;
  if (isCanceled)
    teller.tell(
      completeMeeting(meeting(teller, meetingId), { ...teller.by(by), outcome: 'canceled', note: '先方都合' }),
    );
  teller.goTo(daysLater(startsAt > teller.time ? startsAt : teller.time, 0.05));
  const note = random.pick(['課題と体制を確認', '現場の流れを見学', '費用感を共有', '決裁の流れを確認', null]);
  const outcome = isMissed ? ('no-show' as const) : ('held' as const);
  const durationMinutes = isMissed ? null : random.pick([30, 45, 60, 90]);
  if (isCanceled) return false;
  teller.tell(completeMeeting(meeting(teller, meetingId), { ...teller.by(by), outcome, note, durationMinutes }));
  return !isMissed;
}

const meeting = (teller: Teller, id: string) => teller.rows.one<MeetingState>('meetings', id);

export interface Deal {
  name: string;
  owner: Person;
  monthly: number;
  currency?: string;
  leadId?: string | null;
  pipelineKey?: string;
  /** Chance picks one unless given. */
  productId?: string;
}

/** 案件化. Answers the deal's id. */
export function openDeal(
  teller: Teller,
  { name, owner, monthly, currency = 'JPY', leadId, pipelineKey, productId }: Deal,
): string {
  const opportunityId = teller.newId();
  const { id, cycleNumber } = teller.account;
  const account = {
    id,
    cycleNumber,
    isCustomer: paidContracts(teller).active > 0,
    openLeadId: leadId ?? null,
    passes: acceptedPasses(teller),
  };
  teller.tell(
    openOpportunity(account, teller.world.pipelines, {
      ...teller.by(owner),
      opportunityId,
      name,
      amount: toMajor(monthly * 12, currency),
      currency,
      closeDate: addDays(today(teller), teller.random.between(60, 130)),
      leadId,
      pipelineKey,
      ownerId: owner.id,
      productId: productId ?? teller.random.pick(Object.values(teller.world.catalogue.products)),
    }),
  );
  return opportunityId;
}

export function moveDeal(teller: Teller, id: string, owner: Person, stageKey: string): void {
  teller.tell(moveOpportunity(deal(teller, id), pipelineOf(teller, id), { ...teller.by(owner), stageKey }));
}

export function amendDeal(teller: Teller, id: string, owner: Person): void {
  const { random } = teller;
  const closeDate = addDays(today(teller), random.between(20, 70));
  const nextStep = random.pick([
    '稟議書のたたき台を送る',
    '情シスとの打ち合わせを設定',
    '見積りを席数別に出し直す',
    null,
  ]);
  teller.tell(updateOpportunity(deal(teller, id), { ...teller.by(owner), closeDate, nextStep }));
}

export function quoteDeal(teller: Teller, id: string, owner: Person): void {
  const found = deal(teller, id);
  const earlier = teller.rows.all<EarlierQuote & { opportunityId: string }>('quotes');
  const ofDeal = earlier.filter((row) => row.opportunityId === id).reverse();
  const day = today(teller);
  teller.tell(
    submitQuote(found, ofDeal, {
      ...teller.by(owner),
      quoteId: teller.newId(),
      today: day,
      company: teller.account.name,
      nextNumber: ofDeal.length > 0 ? null : teller.world.nextQuoteNumber(day),
      content: quoteOf(teller, found),
    }),
  );
}

/** 受注. Answers the contract's id. */
export function winDeal(teller: Teller, id: string, owner: Person, contract: ContractTerms): string {
  const contractId = teller.newId();
  const { cycle } = teller;
  teller.tell(
    winOpportunity(
      {
        opportunity: deal(teller, id),
        pipeline: pipelineOf(teller, id),
        cycle: { ...cycle, isOpen: !cycle.hasEnded },
        paidContracts: paidContracts(teller),
        passes: acceptedPasses(teller),
      },
      { ...teller.by(owner), contractId, contract, newId: teller.newId },
    ),
  );
  return contractId;
}

export function loseDeal(teller: Teller, id: string, owner: Person, reasonCode: string): void {
  const { cycle } = teller;
  const open = teller.rows.all('opportunities').filter((row) => row.state === 'open' && row.id !== id);
  teller.tell(
    loseOpportunity(
      {
        opportunity: deal(teller, id),
        pipeline: pipelineOf(teller, id),
        cycle: { ...cycle, isOpen: !cycle.hasEnded },
        otherOpenDeals: open.length,
        isCustomer: paidContracts(teller).active > 0,
        passes: acceptedPasses(teller),
      },
      { ...teller.by(owner), reasonCode, today: today(teller) },
    ),
  );
}

export function today({ time }: Teller): string {
  return dayIn(demoTimeZone, time);
}

function deal(teller: Teller, id: string): OpportunityState {
  return { ...teller.rows.one<OpportunityState>('opportunities', id), leadAccountId: null, version: 1 };
}

function pipelineOf(teller: Teller, id: string) {
  const { pipelineId } = teller.rows.one('opportunities', id);
  const found = teller.world.pipelines.find((pipeline) => pipeline.id === pipelineId);
  if (!found) throw new Error('A deal has a pipeline.');
  return found;
}
