import { updateAccount } from '@tasuki/domain/accounts/update-account';
import { amendTicket } from '@tasuki/domain/customer-success/amend-ticket';
import {
  completeMilestone,
  type MilestoneState,
  type PlanState,
} from '@tasuki/domain/customer-success/complete-milestone';
import { findUpsellSignal } from '@tasuki/domain/customer-success/find-upsell-signal';
import { holdCustomerMeeting } from '@tasuki/domain/customer-success/hold-customer-meeting';
import { rateHealth } from '@tasuki/domain/customer-success/rate-health';
import { recordSurvey } from '@tasuki/domain/customer-success/record-survey';
import { closeTicket, openTicket, type TicketState } from '@tasuki/domain/customer-success/record-ticket';
import { recordUsage, type UsageDay } from '@tasuki/domain/customer-success/record-usage';
import { reopenMilestone } from '@tasuki/domain/customer-success/reopen-milestone';
import { startOnboarding } from '@tasuki/domain/customer-success/start-onboarding';
import type { UpsellSignal } from '@tasuki/domain/customer-success/upsell-signals';
import { dayIn } from '@tasuki/domain/days';
import type { HealthRating } from '@tasuki/domain/health/health-measures';
import { demoTimeZone, momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { contract } from './contracts.ts';
import { handoffs } from './handoffs.ts';

/** What whoever looks after the customer thinks. */
export function rate(teller: Teller, by: Person, rating: HealthRating, note?: string): void {
  const { accountId } = teller;
  const today = dayIn(demoTimeZone, teller.time);
  teller.tell(rateHealth(true, { ...teller.by(by), accountId, ratingId: teller.newId(), rating, note, today }));
}

/** Says how closely the customer is looked after. */
export function setTouchTier(teller: Teller, by: Person, touchTier: 'high' | 'low' | 'tech' | 'community'): void {
  const { id, name, state, touchTier: before } = teller.account;
  const unknown = { nameKana: null, corporateNumber: null, industry: null, employees: null, region: null };
  const account = {
    id,
    name,
    state,
    ...unknown,
    website: null,
    parentId: null,
    attributes: {},
    domains: [],
    version: 1,
  };
  teller.tell(
    updateAccount({ ...account, touchTier: before ?? null }, [], {
      ...teller.by(by),
      version: 1,
      changes: {},
      touchTier,
    }),
  );
}

/** Answers the plan's id. */
export function onboard(teller: Teller, contractId: string, by: Person): string {
  const planId = teller.newId();
  const { touchTier } = teller.account;
  teller.tell(
    startOnboarding(
      { contract: contract(teller, contractId), hasOpenPlan: false, touchTier: touchTier ?? null },
      { ...teller.by(by), planId, newId: teller.newId, today: today(teller), ownerId: by.id },
    ),
  );
  return planId;
}

/** Reaches the next milestone of a plan; false when there is none left. */
export function reachMilestone(teller: Teller, planId: string, by: Person): boolean {
  const plan = teller.rows.one<PlanState>('onboardingPlans', planId);
  const milestones = teller.rows
    .all<MilestoneState & { completedAt?: Date }>('onboardingMilestones')
    .filter((row) => row.planId === planId)
    .map((row) => ({ ...row, isDone: Boolean(row.completedAt) }));
  const next = milestones.find(({ isDone }) => !isDone);
  if (!next) return false;
  const state = { ...plan, milestones, passes: handoffs(teller) };
  teller.tell(completeMilestone(state, { ...teller.by(by), milestoneId: next.id, today: today(teller) }));
  return true;
}

/** Said too early: the last milestone that was reached waits again. */
export function reopenLastMilestone(teller: Teller, planId: string, by: Person): void {
  const milestones = teller.rows
    .all<MilestoneState & { completedAt?: Date }>('onboardingMilestones')
    .filter((row) => row.planId === planId)
    .map((row) => ({ ...row, isDone: Boolean(row.completedAt) }));
  const last = milestones.findLast(({ isDone }) => isDone);
  const plan = teller.rows.one<PlanState>('onboardingPlans', planId);
  if (!last) return;
  const state = { ...plan, milestones, passes: handoffs(teller) };
  teller.tell(reopenMilestone(state, { ...teller.by(by), milestoneId: last.id }));
}

/** When a plan's next milestone is due, in days from now; null when none is left. */
export function daysToNextMilestone(teller: Teller, planId: string): number | null {
  const next = teller.rows.all('onboardingMilestones').find((row) => row.planId === planId && !row.completedAt);
  return next ? (momentOn(next.dueOn as string, 15).getTime() - teller.time.getTime()) / 86_400_000 : null;
}

export const usageMetric = 'logins';

/** Machines count: the figure of a day, by nobody. */
export function countUsage(teller: Teller, day: string, quantity: number, metric = usageMetric): void {
  const days = teller.rows.all<UsageDay>('usageDays').filter((row) => row.metric === metric);
  const stalls = teller.events.filter((event) => event.kind === 'customer-success.usage-stalled');
  const lastStalledOn = stalls.length > 0 ? dayIn(demoTimeZone, stalls.at(-1)?.occurredAt ?? teller.time) : null;
  const history = { accountId: teller.accountId, days: days.slice(-45), lastStalledOn };
  const at = momentOn(day, 23, 30);
  const counted = { day, metric, quantity, today: day, timeZone: demoTimeZone };
  teller.tell(recordUsage(history, { by: null, at, as: 'customer-success', ...counted }));
}

/** Answers the ticket's id. */
export function ask(teller: Teller, subject: string, priority: 'low' | 'normal' | 'high' | 'urgent'): string {
  const ticketId = teller.newId();
  const { accountId, contactId, time } = teller;
  teller.tell(
    openTicket({ by: null, at: time, as: 'customer-success', accountId, contactId, ticketId, subject, priority }),
  );
  return ticketId;
}

export function solve(teller: Teller, ticketId: string, by: Person): void {
  teller.tell(
    closeTicket(teller.rows.one<TicketState>('tickets', ticketId), { ...teller.by(by), note: '手順をご案内' }),
  );
}

/** Who waits long is answered first. */
export function hurry(teller: Teller, ticketId: string, by: Person): void {
  const ticket = teller.rows.one<Parameters<typeof amendTicket>[0]>('tickets', ticketId);
  teller.tell(amendTicket(ticket, { ...teller.by(by), changes: { priority: 'urgent' } }));
}

export function survey(teller: Teller, kind: 'nps' | 'csat', score: number, comment: string | null): void {
  const { accountId, contactId, time } = teller;
  const answer = { accountId, contactId, surveyId: teller.newId(), kind, score, comment };
  teller.tell(recordSurvey({ by: null, at: time, as: 'customer-success', ...answer }));
}

export function meetCustomer(
  teller: Teller,
  by: Person,
  kind: 'check-in' | 'quarterly-review',
  note: string | null,
): void {
  const { accountId, contactId } = teller;
  teller.tell(holdCustomerMeeting({ ...teller.by(by), accountId, contactId, kind, note }));
}

export function seeUpsell(teller: Teller, by: Person, signal: UpsellSignal, note: string | null): void {
  teller.tell(
    findUpsellSignal({ ...teller.by(by), account: { id: teller.accountId, isCustomer: true }, signal, note }),
  );
}

const today = ({ time }: Teller) => dayIn(demoTimeZone, time);
