import {
  lockDealAccount,
  lockUnassignedOpportunity,
  markOpportunityAssigned,
  proposeDealAccounts,
  unassignedOpportunities,
} from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { assignOpportunity } from '@tasuki/domain/field-sales/assign-opportunity';
import DataLoader from 'dataloader';
import { and, eq, ilike, isNull } from 'drizzle-orm';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import type { Connection } from '../connections/connection.ts';
import { containing, listRecords } from '../connections/list-records.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { Product } from '../products/product.type.ts';
import { readId } from '../records/read-id.ts';
import { AssignOpportunityPayload } from './opportunity.payload.ts';
import { PipelineStage } from './pipeline.type.ts';
import { findStage, loadPipelines, presentStage } from './pipelines.ts';
import {
  AssignOpportunityInput,
  ProposedDealAccount,
  UnassignedOpportunitiesArgs,
  UnassignedOpportunity,
  UnassignedOpportunityConnection,
} from './unassigned-opportunity.type.ts';

@Resolver()
export class UnassignedOpportunitiesResolver {
  @Query((_returns) => UnassignedOpportunityConnection, {
    description: 'Imported deals that wait for somebody to say whose they are, the latest first.',
  })
  async unassignedOpportunities(
    @Args((_type) => UnassignedOpportunitiesArgs) { filter, ...page }: UnassignedOpportunitiesArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<UnassignedOpportunity>> {
    authorize(context.viewer, 'read');
    const { importSource, ownerId, search } = filter ?? {};
    return listRecords<UnassignedOpportunity>(context, {
      name: 'unassigned-opportunity',
      where: and(
        isNull(unassignedOpportunities.assignedAccountId),
        importSource ? eq(unassignedOpportunities.importSource, importSource) : undefined,
        ownerId ? eq(unassignedOpportunities.ownerId, readId(ownerId, 'user', 'ownerId').id) : undefined,
        search ? ilike(unassignedOpportunities.name, containing(search)) : undefined,
      ),
      property: 'openedAt',
      kind: 'date',
      isDescending: true,
      page,
    });
  }

  @Mutation((_returns) => AssignOpportunityPayload, {
    description: 'Says whose deal it is: its timeline begins there, at the true times of the facts.',
  })
  assignOpportunity(
    @Arg('input', (_type) => AssignOpportunityInput) input: AssignOpportunityInput,
    @Ctx() context: ApiContext,
  ): Promise<AssignOpportunityPayload> {
    return runCommand(context, 'assignOpportunity', async ({ tx, viewer, now }) => {
      const { id } = readId(input.unassignedOpportunityId, 'unassigned-opportunity', 'unassignedOpportunityId');
      const account = await lockDealAccount(tx, readId(input.accountId, 'account', 'accountId').id);
      if (!account) throw badUserInput('There is no such account.', { field: 'accountId' });
      const deal = await lockUnassignedOpportunity(tx, id);
      if (!deal) throw badUserInput('There is no such deal.', { field: 'unassignedOpportunityId' });
      const decision = assignOpportunity(deal, account);
      const by = viewer.type === 'user' ? viewer.id : null;
      if (decision.accepted) await markOpportunityAssigned(tx, deal, { accountId: account.id, by, at: now });
      return { decision, refs: { opportunity: { type: 'opportunity', accountId: account.id, id } } };
    });
  }
}

@Resolver((_of) => UnassignedOpportunity)
export class UnassignedOpportunityResolver {
  @FieldResolver((_returns) => PipelineStage)
  async stage(
    @Root() { pipelineId, stageKey }: UnassignedOpportunity,
    @Ctx() context: ApiContext,
  ): Promise<PipelineStage> {
    return presentStage(findStage(await loadPipelines(context), pipelineId, stageKey));
  }

  @FieldResolver((_returns) => [ProposedDealAccount], {
    description: 'Whose it may be, the likeliest first; 3 at most.',
  })
  proposedAccounts(
    @Root() { uuid }: UnassignedOpportunity,
    @Ctx() context: ApiContext,
  ): Promise<ProposedDealAccount[]> {
    return context.once('proposed-deal-accounts', () => proposalLoader(context)).load(uuid);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  owner(@Root() { ownerId }: UnassignedOpportunity, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return ownerId ? load<User>('user', null, ownerId) : null;
  }

  @FieldResolver((_returns) => Product, { nullable: true })
  product(@Root() { productId }: UnassignedOpportunity, @Ctx() { load }: ApiContext): Promise<Product | null> | null {
    return productId ? load<Product>('product', null, productId) : null;
  }
}

/** One question for all deals of a page. */
function proposalLoader({ db }: ApiContext) {
  return new DataLoader(async (dealIds: readonly string[]) => {
    const found = Map.groupBy(await proposeDealAccounts(db, dealIds), ({ dealId }) => dealId);
    return dealIds.map((id) =>
      (found.get(id) ?? []).map(({ accountId, name, because }) => ({
        ...{ name, because },
        accountId: toGlobalId({ type: 'account', accountId: null, id: accountId }),
      })),
    );
  });
}
