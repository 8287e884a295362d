import { type Acting, actedBy } from '../acting.ts';
import type { ContractState } from '../contracts/contract-state.ts';
import { addDays, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { defaultMilestones } from './default-milestones.ts';
import { onboardingStarted } from './events/onboarding-started.ts';

/** All that the start of an onboarding depends on. */
export interface OnboardableContract {
  contract: Pick<ContractState, 'accountId' | 'id' | 'state'>;
  hasOpenPlan: boolean;
  touchTier: string | null;
}

export interface StartOnboarding extends Acting {
  planId: string;
  newId: () => string;
  /** The day in the organisation's zone. */
  today: string;
  ownerId?: string | null;
  dueOn?: string | null;
}

/** Sets out the way to 自走: a plan with the milestones of the account's touch tier. */
export function startOnboarding(state: OnboardableContract, command: StartOnboarding): Decision {
  const { contract } = state;
  if (contract.state !== 'active')
    return refuse('CONTRACT_ENDED', 'There is nobody to onboard: the contract has ended.', { field: 'contractId' });
  if (state.hasOpenPlan)
    return refuse('ONBOARDING_ALREADY_OPEN', 'An onboarding is under way for this contract.', { field: 'contractId' });
  if (command.dueOn && !isDay(command.dueOn))
    return refuse('DATE_INVALID', `${command.dueOn} is not a day.`, { field: 'dueOn' });
  const milestones = defaultMilestones(state.touchTier).map(({ key, label, side, dueAfterDays }) => ({
    milestoneId: command.newId(),
    key,
    labelJa: label.ja,
    labelEn: label.en,
    side,
    dueOn: addDays(command.today, dueAfterDays),
  }));
  return accept(
    onboardingStarted.event({
      ...actedBy(command),
      accountId: contract.accountId,
      subject: { type: 'onboarding-plan', id: command.planId },
      payload: {
        planId: command.planId,
        contractId: contract.id,
        ownerId: command.ownerId ?? null,
        dueOn: command.dueOn ?? milestones.at(-1)?.dueOn ?? command.today,
        milestones,
      },
    }),
  );
}
