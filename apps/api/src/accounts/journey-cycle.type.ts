import type { TimePrecision } from '@tasuki/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Once round the relay.' })
export class JourneyCycle extends Node {
  @Field((_type) => Int)
  number!: number;

  @Field((_type) => String, { description: 'new, re-approach, renewal or expansion.' })
  kind!: string;

  @Field((_type) => GraphQLDateTime)
  startedAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `startedAt` says nothing.' })
  startedPrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  endedAt!: Date | null;

  @Field((_type) => String, { nullable: true })
  outcome!: string | null;

  @Field((_type) => String, { nullable: true })
  reason!: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'When to try again, after a loss.' })
  reapproachOn!: string | null;
}
