import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { User } from '../admin/user.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';

@ObjectType({ simpleResolvers: true, description: 'What somebody says about an event. One level deep.' })
export class EventComment {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => GraphQLDateTime)
  writtenAt!: Date;

  @Field((_type) => User, { nullable: true, name: 'author' })
  author!: User | null;

  @Field((_type) => [User], { description: 'Who was called with @.' })
  mentions!: User[];
}

@InputType()
export class PinEventInput extends CommandInputBase {
  @Field((_type) => ID)
  eventId!: string;
}

@InputType()
export class UnpinEventInput extends CommandInputBase {
  @Field((_type) => ID)
  eventId!: string;
}

@InputType()
export class CommentOnEventInput extends CommandInputBase {
  @Field((_type) => ID)
  eventId!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => [ID], { nullable: true, description: 'Ids of the people who are called; each is told once.' })
  mentionIds?: string[] | null;
}

@ObjectType()
export class PinEventPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class UnpinEventPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class CommentOnEventPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}
