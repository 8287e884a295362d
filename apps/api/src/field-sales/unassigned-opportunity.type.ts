import { GraphQLDate, GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { connectionOf } from '../connections/connection.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An imported deal whose account nobody has named yet: it owns no timeline until `assignOpportunity`.',
})
export class UnassignedOpportunity extends Node {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { description: 'Where it came from.' })
  importSource!: string;

  @Field((_type) => String, { description: 'Its id there.' })
  externalId!: string;

  @Field((_type) => String, { description: 'open, won or lost.' })
  state!: string;

  @Field((_type) => Float, {
    nullable: true,
    description: 'Major units of `currency`; null where its size is unknown.',
  })
  get amount(): number | null {
    return this.amountMinor === null ? null : inMajorUnits(this.amountMinor, this.currency);
  }

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => GraphQLDate, { nullable: true })
  closeDate!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Null where the source does not say when.' })
  get begunAt(): Date | null {
    return this.openedPrecision === 'unknown' ? null : this.openedAt;
  }

  @Field((_type) => GraphQLJSONObject, { description: 'What the source says of it besides.' })
  attributes!: Record<string, unknown>;

  openedAt!: Date;
  openedPrecision!: string;
  amountMinor!: number | null;
  ownerId!: string | null;
  pipelineId!: string;
  stageKey!: string;
  productId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An account that a deal without one may belong to.' })
export class ProposedDealAccount {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, {
    description: 'name: the deal’s name holds it. same-rep: the same rep had a deal with it.',
  })
  because!: string;
}

export const UnassignedOpportunityConnection = connectionOf(UnassignedOpportunity);

@InputType()
export class UnassignedOpportunityFilter {
  @Field((_type) => String, { nullable: true })
  importSource?: string | null;

  @Field((_type) => ID, { nullable: true })
  ownerId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'Part of the deal’s name.' })
  search?: string | null;
}

@ArgsType()
export class UnassignedOpportunitiesArgs extends PageArgs {
  @Field((_type) => UnassignedOpportunityFilter, { nullable: true })
  filter?: UnassignedOpportunityFilter | null;
}

@InputType()
export class AssignOpportunityInput extends CommandInputBase {
  @Field((_type) => ID, { description: 'Of a deal without account.' })
  unassignedOpportunityId!: string;

  @Field((_type) => ID)
  accountId!: string;
}
