import { type NotificationKind, notificationKinds } from '@tasuki/domain/notifications/notification-kinds';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { connectionOf } from '../connections/connection.ts';
import { enumOf } from '../enums.ts';

export const NotificationKindEnum = enumOf(notificationKinds);
registerEnumType(NotificationKindEnum, { name: 'NotificationKind', description: 'Why you are told.' });

export const DigestEnum = enumOf(['daily', 'none'] as const);
registerEnumType(DigestEnum, { name: 'DigestRhythm', description: 'How often unread notifications come by mail.' });

@ObjectType({ simpleResolvers: true, description: 'Something that you are told.' })
export class Notification {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => NotificationKindEnum)
  kind!: NotificationKind;

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Null while it is unread.' })
  readAt!: Date | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The day that a deadline is about.' })
  dueOn!: string | null;

  cause!: string;
  accountUuid!: string;
  eventUuid!: string | null;
}

export const NotificationConnection = connectionOf(Notification);

@ObjectType({ simpleResolvers: true })
export class NotificationSettings {
  @Field((_type) => [NotificationKindEnum], { description: 'Kinds that you are not told.' })
  muted!: NotificationKind[];

  @Field((_type) => DigestEnum)
  digest!: 'daily' | 'none';

  @Field((_type) => Int, { description: 'Send it back with a change; 0 before the first.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A kind and what people call it.' })
export class NotificationKindLabel {
  @Field((_type) => NotificationKindEnum)
  kind!: NotificationKind;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@InputType()
export class MarkNotificationsReadInput extends CommandInputBase {
  @Field((_type) => [ID], { nullable: true, description: 'Left out: all of yours.' })
  ids?: string[] | null;
}

@InputType({ description: 'Fields that are left out stay as they are.' })
export class UpdateNotificationSettingsInput extends CommandInputBase {
  @Field((_type) => [NotificationKindEnum], { nullable: true, description: 'The whole new list.' })
  muted?: NotificationKind[] | null;

  @Field((_type) => DigestEnum, { nullable: true })
  digest?: 'daily' | 'none' | null;

  @Field((_type) => Int, { description: 'The `version` of the settings that were changed.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class MarkNotificationsReadPayload {
  @Field((_type) => Int, { description: 'How many are unread now.' })
  unreadCount!: number;
}

@ObjectType({ simpleResolvers: true })
export class UpdateNotificationSettingsPayload {
  @Field((_type) => NotificationSettings, { nullable: true, description: 'As they are now; null when refused.' })
  settings!: NotificationSettings | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
