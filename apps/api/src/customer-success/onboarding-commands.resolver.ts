import { lockContract, lockPlanOf } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { completeMilestone } from '@tasuki/domain/customer-success/complete-milestone';
import { milestoneCompleted } from '@tasuki/domain/customer-success/events/milestone-completed';
import { reopenMilestone } from '@tasuki/domain/customer-success/reopen-milestone';
import { startOnboarding } from '@tasuki/domain/customer-success/start-onboarding';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import {
  CompleteMilestoneInput,
  CompleteMilestonePayload,
  ReopenMilestoneInput,
  ReopenMilestonePayload,
  StartOnboardingInput,
  StartOnboardingPayload,
} from './onboarding-commands.type.ts';

@Resolver()
export class OnboardingCommandsResolver {
  @Mutation((_returns) => StartOnboardingPayload, {
    description: 'A plan with the milestones of the account’s touch tier.',
  })
  startOnboarding(
    @Arg('input', (_type) => StartOnboardingInput) input: StartOnboardingInput,
    @Ctx() context: ApiContext,
  ): Promise<StartOnboardingPayload> {
    return runCommand(context, 'startOnboarding', async (scope) => {
      const { accountId, id } = readId(input.contractId, 'contract', 'contractId');
      const contract = await lockContract(scope.tx, accountId, id);
      if (!contract) throw badUserInput('There is no such contract.', { field: 'contractId' });
      const planId = uuidv7();
      const self = scope.viewer.type === 'user' ? scope.viewer.id : null;
      const decision = startOnboarding(contract, {
        ...actingOf(scope, 'customer-success'),
        planId,
        newId: uuidv7,
        today: dayIn(context.timeZone, scope.now),
        ownerId: readOptionalId(input.ownerId, 'user', 'ownerId')?.id ?? self,
        dueOn: readDay(input.dueOn),
      });
      return { decision, refs: { onboardingPlan: { type: 'onboarding-plan', accountId, id: planId } } };
    });
  }

  @Mutation((_returns) => CompleteMilestonePayload, { description: 'The last milestone completes the onboarding.' })
  completeMilestone(
    @Arg('input', (_type) => CompleteMilestoneInput) input: CompleteMilestoneInput,
    @Ctx() context: ApiContext,
  ): Promise<CompleteMilestonePayload> {
    return runCommand(context, 'completeMilestone', async (scope) => {
      const { accountId, id } = readId(input.milestoneId, 'onboarding-milestone', 'milestoneId');
      const plan = await lockPlanOf(scope.tx, accountId, id);
      if (!plan) throw badUserInput('There is no such milestone.', { field: 'milestoneId' });
      const decision = completeMilestone(plan, {
        ...actingOf(scope, 'customer-success'),
        milestoneId: id,
        note: input.note,
        today: dayIn(context.timeZone, scope.now),
      });
      const refs = {
        milestone: { type: 'onboarding-milestone' as const, accountId, id },
        onboardingPlan: { type: 'onboarding-plan' as const, accountId, id: plan.id },
      };
      return { decision, refs, headline: milestoneCompleted.name };
    });
  }

  @Mutation((_returns) => ReopenMilestonePayload, { description: 'Takes back that a milestone was reached.' })
  reopenMilestone(
    @Arg('input', (_type) => ReopenMilestoneInput) input: ReopenMilestoneInput,
    @Ctx() context: ApiContext,
  ): Promise<ReopenMilestonePayload> {
    return runCommand(context, 'completeMilestone', async (scope) => {
      const { accountId, id } = readId(input.milestoneId, 'onboarding-milestone', 'milestoneId');
      const plan = await lockPlanOf(scope.tx, accountId, id);
      if (!plan) throw badUserInput('There is no such milestone.', { field: 'milestoneId' });
      const refs = {
        milestone: { type: 'onboarding-milestone' as const, accountId, id },
        onboardingPlan: { type: 'onboarding-plan' as const, accountId, id: plan.id },
      };
      return {
        decision: reopenMilestone(plan, { ...actingOf(scope, 'customer-success'), milestoneId: id }),
        refs,
      };
    });
  }
}
