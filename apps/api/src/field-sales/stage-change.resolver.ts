import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import type { ApiContext } from '../context.ts';
import { type Opportunity, OpportunityStageChange } from './opportunity.type.ts';
import { PipelineStage } from './pipeline.type.ts';
import { findStage, loadPipelines, presentStage } from './pipelines.ts';

@Resolver((_of) => OpportunityStageChange)
export class OpportunityStageChangeResolver {
  @FieldResolver((_returns) => PipelineStage, { nullable: true, description: 'Null where the deal began.' })
  from(@Root() change: OpportunityStageChange, @Ctx() context: ApiContext): Promise<PipelineStage | null> {
    return stageOf(context, change, change.fromStage);
  }

  @FieldResolver((_returns) => PipelineStage)
  to(@Root() change: OpportunityStageChange, @Ctx() context: ApiContext): Promise<PipelineStage | null> {
    return stageOf(context, change, change.toStage);
  }

  @FieldResolver((_returns) => User, { nullable: true })
  by(@Root() { changedBy }: OpportunityStageChange, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return changedBy ? load<User>('user', null, changedBy) : null;
  }
}

async function stageOf(
  context: ApiContext,
  { accountUuid, opportunityId }: OpportunityStageChange,
  key: string | null,
): Promise<PipelineStage | null> {
  if (!key) return null;
  const deal = await context.load<Opportunity>('opportunity', accountUuid, opportunityId);
  return deal ? presentStage(findStage(await loadPipelines(context), deal.pipelineId, key)) : null;
}
