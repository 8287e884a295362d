import type { TimePrecision } from '@tasuki/domain';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One contact’s interest in a cycle; never converted.',
})
export class Lead extends Node {
  @Field((_type) => String, { nullable: true, description: 'Raw, as it came in.' })
  source!: string | null;

  @Field((_type) => String, { description: 'open, offered, working, passed, won, lost or disqualified.' })
  state!: string;

  @Field((_type) => GraphQLDateTime)
  enteredAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `enteredAt` says nothing.' })
  enteredPrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  wonAt!: Date | null;

  @Field((_type) => TimePrecisionEnum, {
    nullable: true,
    description: 'Null until it is won. UNKNOWN: `wonAt` says nothing.',
  })
  wonPrecision!: TimePrecision | null;

  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => GraphQLJSON)
  attributes!: Record<string, unknown>;

  @Field((_type) => Int)
  version!: number;

  contactId!: string | null;
  campaignId!: string | null;
  insideSalesUserId!: string | null;
}
