import type { TimePrecision } from '@tasuki/domain';
import { type CallOutcome, callOutcomes } from '@tasuki/domain/inside-sales/call-outcomes';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

export const CallOutcomeEnum = enumOf(callOutcomes);
registerEnumType(CallOutcomeEnum, {
  name: 'CallOutcome',
  description: 'ABSENT, GATEKEEPER, WRONG_NUMBER and CALLBACK are no contact; the others are.',
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An outbound attempt and what came of it.' })
export class Call extends Node {
  @Field((_type) => CallOutcomeEnum)
  outcome!: CallOutcome;

  @Field((_type) => GraphQLDateTime)
  calledAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `calledAt` says nothing.' })
  calledPrecision!: TimePrecision;

  @Field((_type) => Int, { nullable: true })
  durationSeconds!: number | null;

  @Field((_type) => String, { nullable: true })
  note!: string | null;

  contactId!: string | null;
  leadId!: string | null;
  userId!: string | null;
}
