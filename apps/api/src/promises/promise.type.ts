import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { Node } from '../records/node.type.ts';

@ObjectType('Promise', {
  implements: Node,
  simpleResolvers: true,
  description: '商談時の約束事項: what the customer was promised while buying.',
})
export class PromiseRecord extends Node {
  @Field((_type) => String)
  text!: string;

  @Field((_type) => String, { description: 'open, kept, at-risk or impossible' })
  state!: string;

  @Field((_type) => GraphQLDate, { nullable: true })
  dueOn!: string | null;

  @Field((_type) => GraphQLDateTime)
  madeAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  reviewedAt!: Date | null;

  @Field((_type) => String, { nullable: true })
  reviewNote!: string | null;

  @Field((_type) => Int)
  version!: number;

  madeBy!: string | null;
  reviewedBy!: string | null;
  opportunityId!: string | null;
}

@InputType()
export class MakePromiseInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => ID, { nullable: true, description: 'The deal in which it was promised.' })
  opportunityId?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true })
  dueOn?: Date | null;
}

@InputType()
export class ReviewPromiseInput extends CommandInputBase {
  @Field((_type) => ID)
  promiseId!: string;

  @Field((_type) => String, { description: 'kept, at-risk, impossible, or open to take the word back' })
  state!: string;

  @Field((_type) => String, { nullable: true, description: 'Needed for at-risk and impossible: the seller reads it.' })
  note?: string | null;

  @Field((_type) => Int, { nullable: true })
  version?: number | null;
}

@ObjectType()
abstract class PromisePayload extends CommandPayload {
  @Field((_type) => PromiseRecord, { nullable: true })
  promise!: PromiseRecord | null;

  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class MakePromisePayload extends PromisePayload {}

@ObjectType()
export class ReviewPromisePayload extends PromisePayload {}
