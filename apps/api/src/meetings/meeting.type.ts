import type { TimePrecision } from '@tasuki/domain';
import { type MeetingKind, meetingKinds } from '@tasuki/domain/inside-sales/meeting-kinds';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

export const MeetingKindEnum = enumOf(meetingKinds);
registerEnumType(MeetingKindEnum, { name: 'MeetingKind' });

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Booked by one department, often held by another.',
})
export class Meeting extends Node {
  @Field((_type) => MeetingKindEnum)
  kind!: MeetingKind;

  @Field((_type) => String, { description: 'booked, held, no-show or canceled.' })
  state!: string;

  @Field((_type) => GraphQLDateTime)
  bookedAt!: Date;

  @Field((_type) => GraphQLDateTime)
  startsAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  heldAt!: Date | null;

  @Field((_type) => TimePrecisionEnum, {
    nullable: true,
    description: 'Null until it is held. UNKNOWN: imported without a date, none of its moments says anything.',
  })
  heldPrecision!: TimePrecision | null;

  @Field((_type) => String, { nullable: true })
  place!: string | null;

  @Field((_type) => String, { nullable: true })
  note!: string | null;

  @Field((_type) => Int)
  version!: number;

  leadId!: string | null;
  opportunityId!: string | null;
  ownerId!: string | null;
  bookedBy!: string | null;
}
