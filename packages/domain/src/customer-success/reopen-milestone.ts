import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { PlanState } from './complete-milestone.ts';
import { milestoneReopened } from './events/milestone-reopened.ts';

/** Takes back that a milestone was reached. */
export function reopenMilestone(plan: PlanState, command: Acting & { milestoneId: string }): Decision {
  const milestone = plan.milestones.find(({ id }) => id === command.milestoneId);
  if (!milestone) return refuse('MILESTONE_UNKNOWN', 'This plan has no such milestone.', { field: 'milestoneId' });
  if (!milestone.isDone) {
    return refuse('MILESTONE_NOT_COMPLETED', 'This milestone is not reached yet.', { field: 'milestoneId' });
  }
  const { labelJa, labelEn } = milestone;
  return accept(
    milestoneReopened.event({
      ...actedBy(command),
      accountId: plan.accountId,
      subject: { type: 'onboarding-plan', id: plan.id },
      payload: {
        milestoneId: milestone.id,
        planId: plan.id,
        labelJa,
        labelEn,
        endsCompletion: plan.state === 'completed',
      },
    }),
  );
}
