import { addDays, addMonths } from '@tasuki/domain';
import { disqualifyLead, type LeadState } from '@tasuki/domain/marketing/disqualify-lead';
import { note } from '../acts/accounts.ts';
import { amendDeal, attend, loseDeal, moveDeal, openDeal, quoteDeal, today, winDeal } from '../acts/field-sales.ts';
import { accept, giveBack, letExpire, offer } from '../acts/handoffs.ts';
import { approachAgain, book, call } from '../acts/inside-sales.ts';
import { findUnripe, promise } from '../acts/judgements.ts';
import { meetColleague } from '../acts/marketing.ts';
import { hoursAgo, momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { liveAsCustomer } from './customer-life.ts';
import { kickOff, ratePass } from './verdicts.ts';

export interface Runner {
  leadId: string;
  caller: Person;
  rep: Person;
}

/** How likely things go well; from April on, quantity came before quality. */
interface Odds {
  accepted: number;
  deal: number;
  won: number;
}

const LATELY_DAYS = 170;

function oddsAt({ time, world }: Teller, cycleNumber: number): Odds {
  if (cycleNumber > 1) return { accepted: 0.9, deal: 0.75, won: 0.5 };
  // Of late fewer become deals, and those are won as often as ever: what sales lacks is supply.
  if (time >= momentOn(addDays(world.calendar.today, -LATELY_DAYS), 0)) return { accepted: 0.51, deal: 0.47, won: 0.6 };
  const isAfter = time >= momentOn(world.calendar.april, 0);
  return isAfter ? { accepted: 0.51, deal: 0.62, won: 0.45 } : { accepted: 0.82, deal: 0.62, won: 0.47 };
}

const returnReasons = [
  'information-gathering',
  'information-gathering',
  'information-gathering',
  'no-budget',
  'too-early',
  'wrong-contact',
  'not-our-target',
];

/** From the appointment to the win or the loss; a loss may be followed by another round. */
export function runRound(teller: Teller, runner: Runner): void {
  const { random } = teller;
  const { leadId, caller, rep } = runner;
  const odds = oddsAt(teller, teller.account.cycleNumber);
  call(teller, caller, 'appointment', leadId);
  const meetingId = book(teller, caller, { owner: rep, leadId, inDays: random.between(4, 11) });
  const passId = offer(teller, {
    from: 'inside-sales',
    to: 'field-sales',
    by: caller,
    leadId,
    items: heardBy(teller, leadId),
    note: '課題と時期を確認済み',
  });
  if (!random.chance(odds.accepted)) {
    refusePass(teller, passId, runner);
    return;
  }
  teller.wait(random.next() * 0.6);
  accept(teller, passId, rep);
  const isDeal = attend(teller, meetingId, rep) && random.chance(odds.deal);
  if (random.chance(0.4)) ratePass(teller, passId, rep, isDeal);
  if (isDeal) pursueDeal(teller, runner, random.chance(odds.won) ? 'won' : 'lost');
  else if (random.chance(0.5)) recycle(teller, runner, passId);
}

/** What inside sales found out. Since quantity counts, budget and decision are asked for less. */
export function heardBy({ time, world }: Teller, leadId: string): Record<string, string> {
  const need = ['部門ごとに顧客の履歴が途切れる', '月次の集計に3日かかる', '引き継ぎで情報が抜け落ちる'];
  // By the lead itself and not by chance, so that the other stories stay as they are.
  const sign = leadId.charCodeAt(leadId.length - 1);
  const isHasty = time >= momentOn(world.calendar.april, 0) && sign % 2 === 0;
  return {
    need: need[sign % need.length] ?? '',
    timing: sign % 5 === 0 ? '来期' : '3か月以内',
    ...(isHasty ? {} : { budget: sign % 3 === 0 ? '今期の予算に計上済み' : '300万円程度', authority: '部長決裁' }),
  };
}

/** Handed back before contact, or nobody answered in time. */
function refusePass(teller: Teller, passId: string, { leadId, caller, rep }: Runner): void {
  const { random, world } = teller;
  if (random.chance(0.12)) {
    letExpire(teller, passId);
    return;
  }
  teller.wait(random.next() * 0.9);
  giveBack(teller, passId, rep, random.pick(returnReasons));
  if (random.chance(0.3)) {
    teller.wait(random.between(1, 4));
    const marketer = random.pick(world.staff.marketing);
    const nurture = offer(teller, { from: 'inside-sales', to: 'marketing', by: caller, leadId, note: '情報収集段階' });
    teller.wait(1);
    accept(teller, nurture, marketer);
    return;
  }
  const lead = teller.rows.one<LeadState>('leads', leadId);
  if (lead.state === 'working' && random.chance(0.15))
    teller.tell(
      disqualifyLead(lead, { ...teller.by(caller), reasonCode: random.pick(['no-need', 'not-our-target', 'student']) }),
    );
}

/** 案件化せず: back to inside sales, not yet ripe; or, where nobody knows when, as a pass of its own. */
function recycle(teller: Teller, { leadId, caller, rep }: Runner, passId: string): void {
  teller.wait(teller.random.between(2, 10));
  if (teller.random.chance(0.4)) {
    findUnripe(teller, passId, rep, teller.random.pick(['too-early', 'no-budget', 'information-gathering']));
    return;
  }
  const back = offer(teller, { from: 'field-sales', to: 'inside-sales', by: rep, leadId, note: '時期が来たら再度' });
  teller.wait(1);
  accept(teller, back, caller);
}

/** Days from the meeting to the signature: the median is about a quarter. */
const usualDays = 92;
const steps = [
  { at: 0.14, stage: 'needs-agreed' },
  { at: 0.34, stage: 'proposal' },
  { at: 0.6, stage: 'approval' },
  { at: 0.86, stage: 'closing' },
];

export interface Pursuit {
  /** Where it stops for now, instead of an outcome. */
  stopAt?: string;
  monthly?: number;
  currency?: string;
  reason?: string;
  days?: number;
  /** Customer success has not yet answered. */
  waits?: boolean;
}

/** Works a deal stage by stage. */
export function pursueDeal(teller: Teller, runner: Runner, outcome: 'won' | 'lost', pursuit: Pursuit = {}): void {
  const { random, world } = teller;
  const { leadId, rep } = runner;
  teller.wait(random.between(1, 6));
  const currency = pursuit.currency ?? (/Inc\.|LLC/.test(teller.account.name) ? 'USD' : 'JPY');
  const monthly = pursuit.monthly ?? dealSize(teller, currency);
  const plan = monthly > 120_000 ? '上位プラン' : '標準プラン';
  const id = openDeal(teller, { name: `${plan}の導入`, owner: rep, monthly, currency, leadId });
  if (random.chance(0.6)) meetColleague(teller, random.pick(['decider', 'user', 'influencer', 'champion']));
  const days = pursuit.days ?? usualDays * random.spread(0.45);
  const end = outcome === 'won' || pursuit.stopAt ? 1 : 0.25 + random.next() * 0.7;
  let reached = 0;
  for (const { at, stage } of steps.filter((step) => step.at < end)) {
    teller.wait((at - reached) * days);
    reached = at;
    moveDeal(teller, id, rep, stage);
    if (stage === 'proposal') quoteDeal(teller, id, rep);
    if (stage === 'approval') amendDeal(teller, id, rep);
    if (stage === 'approval' && random.chance(0.3)) quoteDeal(teller, id, rep);
    if (stage === pursuit.stopAt) return;
  }
  teller.wait((end - reached) * days);
  if (outcome === 'lost') {
    lose(teller, runner, id, pursuit.reason);
    return;
  }
  const startDate = addMonths(`${today(teller).slice(0, 7)}-01`, 1);
  const contractId = winDeal(teller, id, rep, {
    startDate,
    endDate: addDays(addMonths(startDate, 12), -1),
    monthlyAmount: currency === 'USD' ? (monthly / 100).toFixed(2) : String(monthly),
    currency,
    plan,
    seats: seatsFor(monthly, currency),
    renewsAutomatically: random.chance(0.85),
    lines: [
      {
        productId: world.catalogue.products[plan === '上位プラン' ? 'premium' : 'standard'],
        description: plan,
        monthlyAmount: currency === 'USD' ? (monthly / 100).toFixed(2) : String(monthly),
        oneOffAmount: random.chance(0.5) ? (currency === 'USD' ? '700' : '100000') : '0',
      },
    ],
  });
  handOver(teller, { rep, contractId, opportunityId: id, waits: pursuit.waits });
}

/** Minor units a month: yen in thousands, dollars in cents. */
function dealSize({ random }: Teller, currency: string): number {
  const yen = Math.max(20, Math.round(85 * random.spread(0.6))) * 1000;
  return currency === 'USD' ? Math.round(yen / 150) * 100 : yen;
}

export const seatsFor = (monthly: number, currency: string) =>
  Math.max(5, Math.round(monthly / (currency === 'USD' ? 2700 : 4000)));

const promises = { east: '9月までにAPI連携を提供', west: '標準機能の範囲で運用' };

interface Handover {
  rep: Person;
  contractId: string;
  opportunityId: string;
  waits?: boolean;
}

/** FS→CS with the handover's items. */
function handOver(teller: Teller, { rep, contractId, opportunityId, waits }: Handover): void {
  const { random, world } = teller;
  if (waits) teller.goTo(hoursAgo(world.calendar, random.between(2, 20)));
  else teller.wait(random.next() * 2);
  const csm = random.pick(world.staff['customer-success']);
  const team = rep.team === 'east' ? 'east' : 'west';
  const { promiseId, eventId } = promise(teller, rep, promises[team], opportunityId);
  const handover = offer(teller, {
    from: 'field-sales',
    to: 'customer-success',
    by: rep,
    contractId,
    opportunityId,
    sources: { promises: [eventId] },
    note: '受注。導入体制は先方2名',
    items: {
      problem: '部署間で顧客の履歴が途切れる',
      expectation: '半年で引き継ぎ漏れをなくす',
      promises: promises[team],
      ...(team === 'east' ? {} : { stakeholders: '決裁者: 部長、推進者: 課長', 'decision-process': '稟議は月2回' }),
    },
  });
  if (waits) return;
  teller.wait(random.between(0, 2));
  accept(teller, handover, csm);
  if (random.chance(0.5)) kickOff(teller, { handover, promiseId, opportunityId, csm, rep, team });
  liveAsCustomer(teller, { contractId, csm, rep });
  if (teller.cycle.hasEnded && random.chance(0.8)) comeBack(teller, rep);
}

/** 再開: whoever left is asked again soon, by those who know them, and most of them come back. */
function comeBack(teller: Teller, rep: Person): void {
  const { random, world } = teller;
  teller.wait(random.between(20, 45));
  const caller = random.pick(world.staff['inside-sales']);
  const leadId = approachAgain(teller, caller);
  call(teller, caller, 'appointment', leadId);
  const meetingId = book(teller, caller, { owner: rep, leadId, inDays: random.between(3, 6) });
  const pass = offer(teller, {
    from: 'inside-sales',
    to: 'field-sales',
    by: caller,
    leadId,
    items: heardBy(teller, leadId),
  });
  teller.wait(0.3);
  accept(teller, pass, rep);
  if (!attend(teller, meetingId, rep)) return;
  pursueDeal(teller, { leadId, caller, rep }, random.chance(0.8) ? 'won' : 'lost', { days: 25 });
}

const lossReasons = [
  'no-budget',
  'no-budget',
  'timing',
  'competitor',
  'competitor',
  'price',
  'no-decision',
  'missing-function',
  'champion-left',
  'no-contact',
];

/** Lost for now. When the reason's day comes, some are approached again: a new cycle. */
function lose(teller: Teller, runner: Runner, dealId: string, reason?: string): void {
  const { random } = teller;
  loseDeal(teller, dealId, runner.rep, reason ?? random.pick(lossReasons));
  const { reapproachOn } = teller.rows.all<{ reapproachOn?: string | null }>('cycles').at(-1) ?? {};
  if (!reapproachOn || !(reason || random.chance(0.4))) return;
  teller.goTo(momentOn(reapproachOn, 10, random.between(0, 59)));
  teller.wait(random.between(0, 4));
  if (teller.account.holder !== 'field-sales') return;
  const again = offer(teller, {
    from: 'field-sales',
    to: 'inside-sales',
    by: runner.rep,
    note: '再アプローチ予定日を迎えた',
  });
  teller.wait(1);
  accept(teller, again, runner.caller);
  teller.wait(random.between(1, 6));
  note(teller, runner.caller, '前回の失注理由と今期の予算を確認');
  runRound(teller, runner);
}
