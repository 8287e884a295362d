import { dayIn } from '@tasuki/domain';
import { accountPhase } from '@tasuki/domain/accounts/account-phase';
import { contractStanding } from '@tasuki/domain/contracts/contract-standing';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Contract } from '../contracts/contract.type.ts';
import type { OnboardingPlan } from '../customer-success/onboarding.type.ts';
import type { Opportunity } from '../field-sales/opportunity.type.ts';
import { Account } from './account.type.ts';
import { loadOwned } from './owned-rows.ts';

/** Where an account stands and what it pays, over its alias set; a page of accounts asks once. */
@Resolver((_of) => Account)
export class AccountStandingResolver {
  @FieldResolver((_returns) => String, { description: 'lead, deal, onboarding, customer or former.' })
  async phase(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<string> {
    const [contracts, deals, plans] = await Promise.all([
      loadOwned<Contract>(context, 'contract', uuid),
      loadOwned<Opportunity>(context, 'opportunity', uuid),
      loadOwned<OnboardingPlan>(context, 'onboarding-plan', uuid),
    ]);
    const today = dayIn(context.timeZone, context.now());
    const running = contracts.filter((contract) => contractStanding(contract, today) !== 'ended');
    return accountPhase({
      activeContracts: running.length,
      endedContracts: contracts.length - running.length,
      hasOpenDeal: deals.some(({ state }) => state === 'open'),
      hasOpenOnboarding: plans.some(({ state }) => state === 'open'),
    });
  }

  @FieldResolver((_returns) => [Contract], { description: 'Running ones first, the next to end before the others.' })
  async contracts(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Contract[]> {
    const contracts = await loadOwned<Contract>(context, 'contract', uuid);
    const today = dayIn(context.timeZone, context.now());
    const rank = (contract: Contract) =>
      `${contractStanding(contract, today) === 'ended' ? 1 : 0}${contract.endedOn ?? contract.endDate ?? '9999'}`;
    return contracts.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}
