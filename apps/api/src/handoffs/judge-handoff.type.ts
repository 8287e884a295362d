import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { HandoffPayload } from './handoff-commands.type.ts';

@InputType()
export class RateHandoffInput extends CommandInputBase {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => Int, { description: '1 (poor) to 5 (excellent)' })
  rating!: number;

  @Field((_type) => String, { nullable: true, description: 'One of handoffRatingTags.' })
  tag?: string | null;
}

@InputType()
export class MarkReAskedInput extends CommandInputBase {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => String, { description: 'The key of the item.' })
  item!: string;

  @Field((_type) => Boolean, { nullable: true, description: 'False takes the mark back.' })
  hadToAsk?: boolean | null;
}

@InputType()
export class RecycleHandoffInput extends CommandInputBase {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => String)
  reasonCode!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'When to approach again; the reason knows where nobody says.',
  })
  reapproachOn?: Date | null;
}

@ObjectType()
export class RateHandoffPayload extends HandoffPayload {}

@ObjectType()
export class MarkReAskedPayload extends HandoffPayload {}

@ObjectType()
export class RecycleHandoffPayload extends HandoffPayload {}
