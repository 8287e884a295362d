import { lockDealAccount, readPipelines } from '@tasuki/db';
import { opportunityOpened } from '@tasuki/domain/field-sales/events/opportunity-opened';
import { moveOpportunity } from '@tasuki/domain/field-sales/move-opportunity';
import { openOpportunity } from '@tasuki/domain/field-sales/open-opportunity';
import { updateOpportunity } from '@tasuki/domain/field-sales/update-opportunity';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readRecordsOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { MoveOpportunityInput, OpenOpportunityInput, UpdateOpportunityInput } from './opportunity.input.ts';
import { MoveOpportunityPayload, OpenOpportunityPayload, UpdateOpportunityPayload } from './opportunity.payload.ts';
import { readDeal } from './read-deal.ts';

@Resolver()
export class ChangeOpportunityResolver {
  @Mutation((_returns) => OpenOpportunityPayload, { description: '案件化: gives an interest a size and a date.' })
  openOpportunity(
    @Arg('input', (_type) => OpenOpportunityInput) input: OpenOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<OpenOpportunityPayload> {
    return runCommand(context, 'openOpportunity', async (scope) => {
      const account = await lockDealAccount(scope.tx, readId(input.accountId, 'account', 'accountId').id);
      if (!account) throw badUserInput('There is no such account.', { field: 'accountId' });
      const { lead } = await readRecordsOf(scope.tx, account.id, { leadId: input.leadId });
      const opportunityId = uuidv7();
      const self = scope.viewer.type === 'user' ? scope.viewer.id : null;
      const decision = openOpportunity(account, await readPipelines(scope.tx), {
        ...actingOf(scope, 'field-sales'),
        opportunityId,
        name: input.name,
        amount: input.amount,
        currency: input.currency ?? context.organisation?.currency ?? 'JPY',
        closeDate: readDay(input.closeDate),
        leadId: lead?.id,
        pipelineKey: input.pipelineKey,
        stageKey: input.stageKey,
        ownerId: readOptionalId(input.ownerId, 'user', 'ownerId')?.id ?? self,
        productId: readOptionalId(input.productId, 'product', 'productId')?.id,
      });
      const refs = { opportunity: { type: 'opportunity' as const, accountId: account.id, id: opportunityId } };
      return { decision, refs, headline: opportunityOpened.name };
    });
  }

  @Mutation((_returns) => UpdateOpportunityPayload, { description: 'Amount, date, owner, name and the next step.' })
  updateOpportunity(
    @Arg('input', (_type) => UpdateOpportunityInput) input: UpdateOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateOpportunityPayload> {
    return runCommand(context, 'updateOpportunity', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const keep = <Value>(given: string | null | undefined, value: Value) => (given == null ? given : value);
      const decision = updateOpportunity(deal.opportunity, {
        ...actingOf(scope, 'field-sales'),
        version: input.version,
        name: input.name,
        amount: input.amount,
        closeDate: readDay(input.closeDate),
        ownerId: keep(input.ownerId, readOptionalId(input.ownerId, 'user', 'ownerId')?.id),
        productId: keep(input.productId, readOptionalId(input.productId, 'product', 'productId')?.id),
        nextStep: input.nextStep,
      });
      return { decision, refs };
    });
  }

  @Mutation((_returns) => MoveOpportunityPayload, { description: 'Moves a deal along its pipeline, or back.' })
  moveOpportunity(
    @Arg('input', (_type) => MoveOpportunityInput) input: MoveOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<MoveOpportunityPayload> {
    return runCommand(context, 'moveOpportunity', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const command = { ...actingOf(scope, 'field-sales'), stageKey: input.stageKey, version: input.version };
      return { decision: moveOpportunity(deal.opportunity, deal.pipeline, command), refs };
    });
  }
}
