import { addDays, addMonths, dayIn, daysBetween } from '@tasuki/domain';
import { identify } from '../acts/accounts.ts';
import {
  changeFee,
  contract,
  endContract,
  giveNotice,
  grantSeats,
  missDeadline,
  renew,
  reportLeaving,
} from '../acts/contracts.ts';
import {
  ask,
  countUsage,
  daysToNextMilestone,
  hurry,
  meetCustomer,
  onboard,
  reachMilestone,
  reopenLastMilestone,
  setTouchTier,
  solve,
  survey,
} from '../acts/customer-success.ts';
import { daysLater, demoTimeZone, momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import { NotYet, type Teller } from '../teller.ts';
import { passUpsell } from './upsell.ts';

export interface CustomerLife {
  contractId: string;
  csm: Person;
  rep: Person;
}

/** From the first day as a customer until today, or until they leave. */
export function liveAsCustomer(teller: Teller, life: CustomerLife): void {
  const { random } = teller;
  const { contractId, csm, rep } = life;
  const { monthlyMinor, currency, endDate } = contract(teller, contractId);
  const yen = currency === 'USD' ? monthlyMinor * 1.5 : monthlyMinor;
  const tier = yen >= 140_000 ? 'high' : yen >= 50_000 ? 'low' : 'tech';
  identify(teller, csm);
  setTouchTier(teller, csm, tier);
  // Promised too much: fewer run alone, more leave at the first renewal.
  const isOverPromised = rep.team === 'east';
  const leaves = random.chance(isOverPromised ? 0.36 : 0.13);
  recordUse(teller, { from: contract(teller, contractId).startDate, until: leaves ? endDate : null, fades: leaves });
  settleIn(teller, life, random.chance(isOverPromised ? 0.45 : 0.84));
  liveByMonths(teller, life, { leaves, tier });
}

/** The onboarding: to its end, or stuck on the way. */
function settleIn(teller: Teller, { contractId, csm }: CustomerLife, completes: boolean): void {
  const { random } = teller;
  const planId = onboard(teller, contractId, csm);
  for (let step = 0; completes || step < 2; step++) {
    const days = daysToNextMilestone(teller, planId);
    if (days === null) return;
    teller.wait(Math.max(0.5, days + random.between(-4, 2)));
    reachMilestone(teller, planId, csm);
    if (step === 1 && random.chance(0.08)) {
      teller.wait(0.2);
      reopenLastMilestone(teller, planId, csm);
      teller.wait(random.between(2, 5));
      reachMilestone(teller, planId, csm);
    }
  }
}

/** A figure every other week, and daily ones of the last weeks for every fifth customer. */
function recordUse(
  teller: Teller,
  { from, until, fades }: { from: string; until: string | null; fades: boolean },
): void {
  const { random, world } = teller;
  const { today } = world.calendar;
  const end = until && until < today ? until : addDays(today, -1);
  const level = random.between(8, 60);
  const fadesLately = random.chance(0.08);
  const isDaily = random.chance(0.2);
  const length = Math.max(1, daysBetween(from, end));
  for (let day = addDays(from, 7); day <= end; day = addDays(day, isDaily && day >= addDays(end, -48) ? 1 : 14)) {
    const age = daysBetween(from, day) / length;
    const isLate = daysBetween(day, end) < 14;
    const mood = fades ? 1 - 0.8 * age : fadesLately && isLate ? 0.3 : 0.9 + 0.3 * age;
    countUsage(teller, day, Math.round(level * mood * random.spread(0.12)));
  }
}

const questions = [
  'ログインできない',
  '権限の設定方法',
  'CSV取込のエラー',
  'API連携の予定時期',
  '請求書の宛名変更',
  'レポートの数字が合わない',
];

/** Some questions of the last months wait for an answer still. */
const stuckDays = 75;

function liveByMonths(teller: Teller, life: CustomerLife, fate: { leaves: boolean; tier: string }): void {
  const { random } = teller;
  const { contractId, csm } = life;
  const first = contract(teller, contractId).startDate;
  let isUpsold = false;
  for (let month = 1; ; month++) {
    const day = addMonths(first, month);
    if (momentOn(day, 10) > teller.time) teller.goTo(momentOn(day, 10, random.between(0, 59)));
    teller.wait(random.between(0, 9));
    meet(teller, csm, fate.tier, month);
    if (random.chance(0.22)) {
      const ticket = ask(teller, random.pick(questions), random.pick(['low', 'normal', 'normal', 'high', 'urgent']));
      const isStuck = random.chance(0.2) && teller.time > daysLater(teller.world.calendar.now, -stuckDays);
      teller.wait(random.between(1, 5));
      if (isStuck) hurry(teller, ticket, csm);
      else solve(teller, ticket, csm);
    }
    if (month % 6 === 3) answer(teller, fate.leaves);
    if (!fate.leaves && month > 3 && random.chance(0.03))
      changeFee(teller, contractId, csm, { factor: 1.1 + random.next() * 0.3 });
    if (month === 5 && fate.tier === 'low') grantSeats(teller, contractId, csm);
    if (month > 5 && random.chance(0.012)) changeFee(teller, contractId, csm, { factor: 0.7 + random.next() * 0.2 });
    if (!isUpsold && !fate.leaves && month === 7 && random.chance(0.24)) {
      isUpsold = true;
      passUpsell(teller, life);
    }
    renewOthers(teller, contractId);
    if (!comeToTerm(teller, life, fate.leaves)) return;
  }
}

function meet(teller: Teller, csm: Person, tier: string, month: number): void {
  const { random } = teller;
  if (tier === 'high' || (tier === 'low' && month % 3 === 0))
    meetCustomer(
      teller,
      csm,
      'check-in',
      random.pick(['運用状況を確認', '新機能を案内', '利用者向け勉強会を相談', null]),
    );
  if (tier === 'high' && month % 3 === 0) meetCustomer(teller, csm, 'quarterly-review', '目標と利用実績を確認');
}

function answer(teller: Teller, isUnhappy: boolean): void {
  const { random } = teller;
  const nps = isUnhappy ? random.between(2, 7) : random.between(6, 10);
  survey(teller, 'nps', nps, nps < 7 ? '聞いていた話と違う点がある' : null);
  if (random.chance(0.5)) survey(teller, 'csat', isUnhappy ? random.between(2, 4) : random.between(3, 5), null);
}

interface OtherContract {
  id: string;
  state: string;
  endDate: string;
  renewsAutomatically: number;
}

/** What was sold to them later goes on by itself. */
function renewOthers(teller: Teller, contractId: string): void {
  const others = teller.rows.all<OtherContract>('contracts');
  const today = dayIn(demoTimeZone, teller.time);
  for (const { id, state, endDate, renewsAutomatically } of others)
    if (id !== contractId && state === 'active' && renewsAutomatically === 1 && daysBetween(today, endDate) <= 31)
      renew(teller, id, null);
}

/** At the end of the term they stay or leave; false once they have left. */
function comeToTerm(teller: Teller, { contractId, csm }: CustomerLife, leaves: boolean): boolean {
  const { random } = teller;
  const { endDate, noticeDeadline, renewsAutomatically, state, cancellationNoticeAt } = contract(teller, contractId);
  if (state !== 'active') return false;
  const today = dayIn(demoTimeZone, teller.time);
  if (!endDate || daysBetween(today, endDate) > 31) return true;
  if (!leaves) {
    if (momentOn(endDate, 9) > teller.time) teller.goTo(momentOn(endDate, 9));
    renew(teller, contractId, renewsAutomatically ? null : csm);
    return true;
  }
  const reasonCode = random.pick(['expectation-gap', 'not-adopted', 'price', 'champion-left', 'competitor']);
  if (noticeDeadline && today > noticeDeadline) missDeadline(teller, contractId);
  if (!cancellationNoticeAt) giveNotice(teller, contractId, csm, reasonCode);
  if (momentOn(endDate, 17) > teller.world.calendar.now) throw new NotYet();
  if (momentOn(endDate, 17) > teller.time) teller.goTo(momentOn(endDate, 17));
  endContract(teller, contractId, csm, reasonCode);
  reportLeaving(teller, csm, reasonCode, reasonCode === 'price' ? '予算が合えばまた検討したい' : null);
  return false;
}
