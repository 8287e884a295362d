import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'The way of a customer to 自走.' })
export class OnboardingPlan extends Node {
  @Field((_type) => String, { description: 'open or completed.' })
  state!: string;

  @Field((_type) => GraphQLDateTime)
  startedAt!: Date;

  @Field((_type) => GraphQLDate)
  dueOn!: string;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  completedAt!: Date | null;

  @Field((_type) => Int)
  version!: number;

  contractId!: string;
  ownerId!: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class OnboardingMilestone extends Node {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => Int)
  position!: number;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String, { description: 'us or customer: whose turn it is.' })
  side!: string;

  @Field((_type) => GraphQLDate, { nullable: true })
  dueOn!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  completedAt!: Date | null;

  planId!: string;
  completedBy!: string | null;
}
