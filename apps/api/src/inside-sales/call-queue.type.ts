import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';

@ObjectType({ simpleResolvers: true, description: 'Why a lead stands where it stands, with its points.' })
export class CallQueueReason {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => Int)
  points!: number;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A lead to call. Its score is the sum of its listed points.' })
export class CallQueueItem {
  @Field((_type) => Int)
  score!: number;

  @Field((_type) => [CallQueueReason])
  reasons!: CallQueueReason[];

  @Field((_type) => Int, { description: 'Attempts so far.' })
  callCount!: number;

  accountUuid!: string;
  leadId!: string;
  contactId!: string | null;
  lastCallId!: string | null;
  task!: { accountId: string; id: string } | null;
}

export const CallQueueConnection = connectionOf(CallQueueItem, 'CallQueue');
