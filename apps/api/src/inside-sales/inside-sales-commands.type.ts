import type { CallOutcome } from '@tasuki/domain/inside-sales/call-outcomes';
import type { MeetingKind } from '@tasuki/domain/inside-sales/meeting-kinds';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { Meeting, MeetingKindEnum } from '../meetings/meeting.type.ts';
import { Call, CallOutcomeEnum } from './call.type.ts';

@InputType()
export class LogCallInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => ID, { nullable: true })
  leadId?: string | null;

  @Field((_type) => CallOutcomeEnum)
  outcome!: CallOutcome;

  @Field((_type) => Int, { nullable: true })
  durationSeconds?: number | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Makes a task to call again then.' })
  callbackAt?: Date | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class CorrectCallInput extends CommandInputBase {
  @Field((_type) => ID)
  callId!: string;

  @Field((_type) => CallOutcomeEnum)
  outcome!: CallOutcome;
}

@ObjectType()
abstract class CallPayload extends CommandPayload {
  @Field((_type) => Call, { nullable: true })
  call!: Call | null;
}

@ObjectType()
export class LogCallPayload extends CallPayload {}
@ObjectType()
export class CorrectCallPayload extends CallPayload {}

@InputType()
export class BookMeetingInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => ID, { nullable: true })
  leadId?: string | null;

  @Field((_type) => ID, { nullable: true })
  opportunityId?: string | null;

  @Field((_type) => MeetingKindEnum, { nullable: true, description: 'MEETING if left out.' })
  kind?: MeetingKind | null;

  @Field((_type) => GraphQLDateTime)
  startsAt!: Date;

  @Field((_type) => ID, { nullable: true, description: 'Who will hold it; yourself if left out.' })
  ownerId?: string | null;

  @Field((_type) => String, { nullable: true })
  place?: string | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
export class BookMeetingPayload extends CommandPayload {
  @Field((_type) => Meeting, { nullable: true })
  meeting!: Meeting | null;
}
