import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'An account whose last journey ended without a deal and whose day to knock again has come.',
})
export class Reapproach {
  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => String, { description: 'lost or returned.' })
  outcome!: string;

  @Field((_type) => String, { nullable: true, description: 'A loss reason, or a word of an import.' })
  reason!: string | null;

  @Field((_type) => GraphQLDateTime)
  endedAt!: Date;

  @Field((_type) => GraphQLDate)
  reapproachOn!: string;

  accountUuid!: string;
}
