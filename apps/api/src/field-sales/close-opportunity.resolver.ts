import { dayIn } from '@tasuki/domain';
import { dealLost } from '@tasuki/domain/field-sales/events/deal-lost';
import { dealWon } from '@tasuki/domain/field-sales/events/deal-won';
import { loseOpportunity } from '@tasuki/domain/field-sales/lose-opportunity';
import { winOpportunity } from '@tasuki/domain/field-sales/win-opportunity';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { readTerms } from '../contracts/read-terms.ts';
import { readDay } from '../read-day.ts';
import { LoseOpportunityInput, WinOpportunityInput } from './opportunity.input.ts';
import { LoseOpportunityPayload, WinOpportunityPayload } from './opportunity.payload.ts';
import { readDeal } from './read-deal.ts';

@Resolver()
export class CloseOpportunityResolver {
  @Mutation((_returns) => WinOpportunityPayload, { description: '受注: wins the deal and makes its contract.' })
  winOpportunity(
    @Arg('input', (_type) => WinOpportunityInput) input: WinOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<WinOpportunityPayload> {
    return runCommand(context, 'winOpportunity', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const contractId = uuidv7();
      const decision = winOpportunity(deal, {
        ...actingOf(scope, 'field-sales'),
        contractId,
        contract: readTerms(input.contract),
        newId: uuidv7,
      });
      const contract = { type: 'contract' as const, accountId: deal.opportunity.accountId, id: contractId };
      return { decision, refs: { ...refs, contract }, headline: dealWon.name };
    });
  }

  @Mutation((_returns) => LoseOpportunityPayload, {
    description: '失注, with the reason that says when to knock again.',
  })
  loseOpportunity(
    @Arg('input', (_type) => LoseOpportunityInput) input: LoseOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<LoseOpportunityPayload> {
    return runCommand(context, 'loseOpportunity', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const decision = loseOpportunity(deal, {
        ...actingOf(scope, 'field-sales'),
        reasonCode: input.reasonCode,
        note: input.note,
        reapproachOn: readDay(input.reapproachOn),
        today: dayIn(context.timeZone, scope.now),
      });
      return { decision, refs, headline: dealLost.name };
    });
  }
}
