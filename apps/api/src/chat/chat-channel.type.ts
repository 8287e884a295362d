import type { Department, Locale } from '@tasuki/domain';
import type { NotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { GraphQLDateTime } from 'graphql-scalars';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum, LocaleEnum } from '../enums.ts';
import { NotificationKindEnum } from '../notifications/notification.type.ts';

@ObjectType({ simpleResolvers: true, description: 'One message for a channel, and what became of it.' })
export class ChatMessage {
  @Field((_type) => NotificationKindEnum)
  kind!: NotificationKind;

  @Field((_type) => String, { description: 'waiting, sent or failed.' })
  state!: string;

  @Field((_type) => Int)
  attempts!: number;

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'The next try, while it waits.' })
  nextAt!: Date | null;

  @Field((_type) => String, { nullable: true, description: 'What the chat said, where it did not take it.' })
  problem!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A channel of Slack, or of a chat that takes the same messages. Address and signing secret are never read back.',
})
export class ChatChannel {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Whose notifications; null for everyone’s.' })
  department!: Department | null;

  @Field((_type) => [NotificationKindEnum])
  kinds!: NotificationKind[];

  @Field((_type) => LocaleEnum)
  locale!: Locale;

  @Field((_type) => Boolean)
  isOn!: boolean;

  @Field((_type) => Int)
  version!: number;
}

@InputType()
export class SaveChatChannelInput extends CommandInputBase {
  @Field((_type) => ID, { nullable: true, description: 'Leave away to add one.' })
  channelId?: string | null;

  @Field((_type) => Int, { nullable: true, description: 'The version that was seen; leave away to add one.' })
  version?: number | null;

  @Field((_type) => String)
  name!: string;

  @Extensions({ isSecret: true })
  @Field((_type) => String, { nullable: true, description: 'The incoming webhook; leave away to keep the stored one.' })
  url?: string | null;

  @Field((_type) => DepartmentEnum, { nullable: true })
  department?: Department | null;

  @Field((_type) => [NotificationKindEnum])
  kinds!: NotificationKind[];

  @Field((_type) => LocaleEnum)
  locale!: Locale;

  @Field((_type) => Boolean)
  isOn!: boolean;
}

@InputType()
export class RemoveChatChannelInput extends CommandInputBase {
  @Field((_type) => ID)
  channelId!: string;
}

@InputType()
export class SendTestChatMessageInput extends CommandInputBase {
  @Field((_type) => ID)
  channelId!: string;
}

@ObjectType({ simpleResolvers: true })
export class SaveChatChannelPayload {
  @Field((_type) => ChatChannel, { nullable: true })
  channel!: ChatChannel | null;

  @Field((_type) => String, {
    nullable: true,
    description: 'What signs the messages: shown once, in the first answer when it is made.',
  })
  signingSecret!: string | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType()
abstract class ChatChannelPayload {
  @Field((_type) => ChatChannel, { nullable: true })
  channel!: ChatChannel | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class RemoveChatChannelPayload extends ChatChannelPayload {}

@ObjectType({ simpleResolvers: true })
export class SendTestChatMessagePayload extends ChatChannelPayload {}
