import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HandoffState } from '../handoffs/handoff-state.ts';
import { tellOutcome } from '../handoffs/tell-outcome.ts';
import { milestoneCompleted } from './events/milestone-completed.ts';
import { onboardingCompleted } from './events/onboarding-completed.ts';

export interface PlanState {
  accountId: string;
  id: string;
  contractId: string;
  state: string;
  dueOn: string;
  milestones: readonly MilestoneState[];
  passes: readonly HandoffState[];
}

export interface MilestoneState {
  id: string;
  labelJa: string;
  labelEn: string;
  dueOn: string | null;
  isDone: boolean;
}

export interface CompleteMilestone extends Acting {
  milestoneId: string;
  note?: string | null;
  /** The day in the organisation's zone; null in history that does not say when it was reached. */
  today: string | null;
}

/** A milestone is reached, in any order; with the last one the customer runs alone. */
export function completeMilestone(plan: PlanState, command: CompleteMilestone): Decision {
  const milestone = plan.milestones.find(({ id }) => id === command.milestoneId);
  if (!milestone) return refuse('MILESTONE_UNKNOWN', 'This plan has no such milestone.', { field: 'milestoneId' });
  if (milestone.isDone || plan.state !== 'open')
    return refuse('MILESTONE_ALREADY_COMPLETED', 'This milestone is already reached.', { field: 'milestoneId' });
  const common = {
    ...actedBy(command),
    accountId: plan.accountId,
    subject: { type: 'onboarding-plan' as const, id: plan.id },
  };
  const { labelJa, labelEn, dueOn } = milestone;
  const reached = milestoneCompleted.event({
    ...common,
    payload: { milestoneId: milestone.id, planId: plan.id, labelJa, labelEn, dueOn, note: command.note ?? null },
  });
  if (plan.milestones.some(({ id, isDone }) => !isDone && id !== milestone.id)) return accept(reached);
  const completed = onboardingCompleted.event({
    ...common,
    payload: {
      planId: plan.id,
      contractId: plan.contractId,
      dueOn: plan.dueOn,
      onTime: command.today === null ? null : command.today <= plan.dueOn,
    },
  });
  const handovers = plan.passes.filter((pass) => pass.to === 'customer-success');
  return accept(reached, completed, ...tellOutcome(handovers, 'onboarded', command));
}
