import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { Contract } from '../contracts/contract.type.ts';
import { Product } from '../products/product.type.ts';
import { loadChildren } from '../records/load-children.ts';
import { Opportunity, OpportunityStageChange } from './opportunity.type.ts';
import { Pipeline, PipelineStage } from './pipeline.type.ts';
import { findStage, loadPipelines, presentPipeline, presentStage } from './pipelines.ts';

@Resolver((_of) => Opportunity)
export class OpportunityResolver {
  @FieldResolver((_returns) => PipelineStage)
  async stage(@Root() { pipelineId, stageKey }: Opportunity, @Ctx() context: ApiContext): Promise<PipelineStage> {
    return presentStage(findStage(await loadPipelines(context), pipelineId, stageKey));
  }

  @FieldResolver((_returns) => Pipeline, { nullable: true })
  async pipeline(@Root() { pipelineId }: Opportunity, @Ctx() context: ApiContext): Promise<Pipeline | null> {
    const known = (await loadPipelines(context)).find(({ id }) => id === pipelineId);
    return known ? presentPipeline(known) : null;
  }

  @FieldResolver((_returns) => [OpportunityStageChange], { description: 'Append-only, the first stage first.' })
  stageHistory(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<OpportunityStageChange[]> {
    const changes = { name: 'stage-change', parent: 'opportunityId', orderBy: 'changedAt' } as const;
    return loadChildren<OpportunityStageChange>(context, changes, deal);
  }

  @FieldResolver((_returns) => [Contract], { description: 'What it was won with.' })
  contracts(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<Contract[]> {
    return loadChildren<Contract>(context, { name: 'contract', parent: 'opportunityId', orderBy: 'startDate' }, deal);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  owner(@Root() { ownerId }: Opportunity, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return ownerId ? load<User>('user', null, ownerId) : null;
  }

  @FieldResolver((_returns) => Lead, { nullable: true, description: 'The interest that it came from.' })
  lead(@Root() { leadId, accountUuid }: Opportunity, @Ctx() { load }: ApiContext): Promise<Lead | null> | null {
    return leadId ? load<Lead>('lead', accountUuid, leadId) : null;
  }

  @FieldResolver((_returns) => Product, { nullable: true })
  product(@Root() { productId }: Opportunity, @Ctx() { load }: ApiContext): Promise<Product | null> | null {
    return productId ? load<Product>('product', null, productId) : null;
  }
}
