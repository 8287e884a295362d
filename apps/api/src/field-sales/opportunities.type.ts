import { GraphQLDate } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';
import { DaysArgs, dayOf } from '../connections/day.type.ts';
import { type Order, orderOf } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import { Opportunity } from './opportunity.type.ts';
import { PipelineStage } from './pipeline.type.ts';

export const OpportunityConnection = connectionOf(Opportunity);
export const OpportunityDay = dayOf(Opportunity);

@InputType()
export class OpportunityFilter {
  @Field((_type) => [String], { nullable: true, description: 'open, won, lost' })
  state?: string[] | null;

  @Field((_type) => String, { nullable: true })
  pipelineKey?: string | null;

  @Field((_type) => [String], { nullable: true })
  stageKey?: string[] | null;

  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;

  @Field((_type) => ID, { nullable: true })
  ownerId?: string | null;

  @Field((_type) => ID, { nullable: true })
  teamId?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Expected on this day or later.' })
  closesFrom?: Date | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Expected before this day.' })
  closesBefore?: Date | null;

  @Field((_type) => String, { nullable: true, description: 'Part of the deal’s name.' })
  search?: string | null;
}

export const opportunityFields = ['openedAt', 'closeDate', 'stageSince', 'name'] as const;
export type OpportunityField = (typeof opportunityFields)[number];
export const OpportunityOrder = orderOf('OpportunityOrder', opportunityFields, {
  field: 'openedAt',
  direction: 'desc',
});

@ArgsType()
export class OpportunitiesArgs extends PageArgs {
  @Field((_type) => OpportunityFilter, { nullable: true })
  filter?: OpportunityFilter | null;

  @Field((_type) => OpportunityOrder, { nullable: true })
  orderBy?: Order<OpportunityField> | null;
}

@ArgsType()
export class OpportunityDaysArgs extends DaysArgs {
  @Field((_type) => OpportunityFilter, { nullable: true })
  filter?: OpportunityFilter | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a column of the board adds up to, in one currency.' })
export class BoardSum {
  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float)
  amount!: number;

  @Field((_type) => Float, { description: 'Each deal times the probability of its stage.' })
  weighted!: number;
}

@ObjectType({ simpleResolvers: true })
export class BoardColumn {
  @Field((_type) => PipelineStage)
  stage!: PipelineStage;

  @Field((_type) => Int)
  count!: number;

  @Field((_type) => [BoardSum], { description: 'One for each currency in which the amount of a deal is known.' })
  sums!: BoardSum[];

  @Field((_type) => [Opportunity], {
    description: 'The first fifty, the next to close first; `opportunities` has the rest.',
  })
  cards!: Opportunity[];
}
