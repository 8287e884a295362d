import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { Lead } from '../accounts/lead.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';

@ObjectType({
  description: 'An account whose last journey ended without a deal and whose day to knock again has come.',
})
export class Reapproach {
  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => String, { description: 'lost or returned.' })
  outcome!: string;

  @Field((_type) => String, { nullable: true, description: 'A loss reason, or a word of an import.' })
  reason!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The reason in words: as agreed on when it was given.' })
  reasonLabelJa!: string | null;

  @Field((_type) => String, { nullable: true })
  reasonLabelEn!: string | null;

  @Field((_type) => GraphQLDateTime)
  endedAt!: Date;

  @Field((_type) => GraphQLDate)
  reapproachOn!: string;

  accountUuid!: string;
}

@InputType()
export class StartReapproachInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;
}

@ObjectType()
export class StartReapproachPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;

  @Field((_type) => Lead, { nullable: true, description: 'The interest of the new cycle: it waits to be called.' })
  lead!: Lead | null;
}
