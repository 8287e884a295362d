import { meetingOutcomes } from '@tasuki/domain/field-sales/complete-meeting';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';
import { Meeting } from '../meetings/meeting.type.ts';

export const MeetingOutcomeEnum = enumOf(meetingOutcomes);
registerEnumType(MeetingOutcomeEnum, { name: 'MeetingOutcome' });

@InputType()
export class CompleteMeetingInput extends CommandInputBase {
  @Field((_type) => ID)
  meetingId!: string;

  @Field((_type) => MeetingOutcomeEnum, { nullable: true, description: 'HELD unless given.' })
  outcome?: (typeof meetingOutcomes)[number] | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;

  @Field((_type) => Int, { nullable: true })
  durationMinutes?: number | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'The new time, where it was RESCHEDULED.' })
  newStartsAt?: Date | null;
}

@ObjectType()
export class CompleteMeetingPayload extends CommandPayload {
  @Field((_type) => Meeting, { nullable: true })
  meeting!: Meeting | null;
}
