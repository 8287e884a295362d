import { type accounts, type contracts, handoffs, onboardingMilestones, onboardingPlans } from '@tasuki/db';
import { actedBy } from '@tasuki/domain/acting';
import { completeMilestone } from '@tasuki/domain/customer-success/complete-milestone';
import { onboardingStarted } from '@tasuki/domain/customer-success/events/onboarding-started';
import { addDays, dayIn } from '@tasuki/domain/days';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { refuseNothing, tellPass } from '../../engine/tell-pass.ts';

export interface Customer {
  /** The deal's id in the source. */
  id: string;
  contract: typeof contracts.$inferSelect;
  account: typeof accounts.$inferSelect;
}

/** The one step that the source knows of. */
const wentLive = { key: 'went-live', labelJa: '稼働開始', labelEn: 'Went live', side: 'us' as const };

/** As long as the plan of a new customer lasts in live use. */
const DAYS_TO_SELF_RELIANCE = 90;

/** What the open plan of a customer looks like, without asking the database for what was just told. */
const told = new WeakMap<Batch, Map<string, { milestoneId: string; dueOn: string; passes: HandoffState[] }>>();

/** Field sales hands the customer over and the onboarding begins; both at moments that are only borrowed. */
export function startOnboarding(batch: Batch, { contract, account }: Customer): string {
  const at = borrowedMoment(contract, account);
  const { accountId, id: contractId, opportunityId, leadId } = contract;
  const passes: HandoffState[] = [];
  if (account.holder === 'field-sales') {
    const [from, to] = ['field-sales', 'customer-success'] as const;
    const { cycleNumber } = account;
    passes.push(
      tellPass(batch, {
        ...{ accountId, cycleNumber, from, to, at, leadId, opportunityId, contractId },
        offeredBy: contract.soldBy,
        acceptedBy: null,
      }),
    );
  }
  const [planId, milestoneId] = [uuidv7(), uuidv7()];
  const dueOn = addDays(dayIn(batch.run.timeZone, at), DAYS_TO_SELF_RELIANCE);
  batch.append(
    [
      onboardingStarted.event({
        ...actedBy(batch.acting('customer-success', null, at)),
        accountId,
        subject: { type: 'onboarding-plan', id: planId },
        payload: { planId, contractId, dueOn, milestones: [{ ...wentLive, milestoneId, dueOn }] },
      }),
    ],
    'unknown',
  );
  const plans = told.get(batch) ?? new Map();
  told.set(batch, plans.set(planId, { milestoneId, dueOn, passes }));
  return planId;
}

/** The customer went live: the last milestone is reached. */
export async function completeOnboarding(batch: Batch, { contract, account }: Customer, planId: string): Promise<void> {
  const { accountId, id: contractId } = contract;
  const plan = told.get(batch)?.get(planId) ?? (await loadPlan(batch, accountId, planId));
  if (!plan) return;
  const { milestoneId, dueOn, passes } = plan;
  const decision = completeMilestone(
    {
      ...{ accountId, id: planId, contractId, state: 'open', dueOn, passes },
      milestones: [{ ...wentLive, id: milestoneId, dueOn, isDone: false }],
    },
    { ...batch.acting('customer-success', null, borrowedMoment(contract, account)), milestoneId, today: null },
  );
  refuseNothing(batch.appendDecision(decision, 'unknown'));
}

/** The neighbour's moment; never before the account was passed on last, so that the sash does not go backwards. */
const borrowedMoment = ({ signedAt }: Customer['contract'], { holderSince }: Customer['account']): Date =>
  holderSince > signedAt ? holderSince : signedAt;

async function loadPlan({ tx }: Batch, accountId: string, planId: string) {
  const [plan] = await tx
    .select()
    .from(onboardingPlans)
    .where(and(eq(onboardingPlans.accountId, accountId), eq(onboardingPlans.id, planId)));
  const [milestone] = await tx
    .select()
    .from(onboardingMilestones)
    .where(and(eq(onboardingMilestones.accountId, accountId), eq(onboardingMilestones.planId, planId)));
  if (plan?.state !== 'open' || !milestone) return undefined;
  const rows = await tx
    .select()
    .from(handoffs)
    .where(and(eq(handoffs.accountId, accountId), eq(handoffs.contractId, plan.contractId)));
  const passes = rows.map(
    ({ id: handoffId, fromDepartment: from, toDepartment: to, isSelf, state, ...rest }): HandoffState =>
      ({ ...rest, handoffId, from, to, isSelf: isSelf === 1, state }) as HandoffState,
  );
  return { milestoneId: milestone.id, dueOn: plan.dueOn, passes };
}
