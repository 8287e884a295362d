import type { PlanState } from '@tasuki/domain/customer-success/complete-milestone';
import { and, asc, eq } from 'drizzle-orm';
import { findSurvivor } from '../accounts/find-survivor.ts';
import type { Transaction } from '../client.ts';
import { findHandoffs } from '../handoffs/load-handoffs.ts';
import { onboardingMilestones, onboardingPlans } from '../tables/index.ts';

/** The plan that a milestone belongs to, locked: of two people who reach the last two, one completes the plan. */
export async function lockPlanOf(tx: Transaction, accountId: string, milestoneId: string): Promise<PlanState | null> {
  const [milestone] = await tx
    .select({ planId: onboardingMilestones.planId })
    .from(onboardingMilestones)
    .where(and(eq(onboardingMilestones.accountId, accountId), eq(onboardingMilestones.id, milestoneId)));
  if (!milestone) return null;
  const isPlan = and(eq(onboardingPlans.accountId, accountId), eq(onboardingPlans.id, milestone.planId));
  const [plan] = await tx.select().from(onboardingPlans).where(isPlan).for('update');
  if (!plan) return null;
  const milestones = await tx
    .select()
    .from(onboardingMilestones)
    .where(and(eq(onboardingMilestones.accountId, accountId), eq(onboardingMilestones.planId, plan.id)))
    .orderBy(asc(onboardingMilestones.position));
  return {
    ...plan,
    milestones: milestones.map((row) => ({ ...row, isDone: row.completedAt !== null })),
    passes: await findHandoffs(tx, await findSurvivor(tx, accountId), { states: ['accepted'] }),
  };
}
