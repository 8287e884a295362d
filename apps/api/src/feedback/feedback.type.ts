import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { User } from '../admin/user.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { connectionOf } from '../connections/connection.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ simpleResolvers: true, description: 'How far one of those whom feedback reached is with it.' })
export class DealFeedbackAnswer {
  @Field((_type) => String, { description: 'field-sales, product or marketing' })
  audience!: string;

  @Field((_type) => String, { description: 'seen, in-work or done' })
  status!: string;

  @Field((_type) => String, { nullable: true })
  answer!: string | null;

  @Field((_type) => GraphQLDateTime)
  answeredAt!: Date;

  @Field((_type) => User, { nullable: true })
  by!: User | null;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What customer success found of a deal, for its seller, for product and for marketing.',
})
export class DealFeedback extends Node {
  @Field((_type) => String, { description: 'One of dealFeedbackCategories.' })
  category!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => GraphQLDateTime)
  givenAt!: Date;

  givenBy!: string | null;
  repId!: string | null;
  opportunityId!: string | null;
}

export const DealFeedbackConnection = connectionOf(DealFeedback);

@InputType()
export class DealFeedbackFilter {
  @Field((_type) => Boolean, { nullable: true, description: 'About my deals, or given by me.' })
  isMine?: boolean | null;

  @Field((_type) => String, { nullable: true, description: 'Not done yet by this audience.' })
  openFor?: string | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Not done yet by one of those whom it reached.' })
  isOpen?: boolean | null;

  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;
}

@InputType()
export class GiveDealFeedbackInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String, { description: 'One of dealFeedbackCategories.' })
  category!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => ID, { nullable: true, description: 'The deal; the one won last if unsaid.' })
  opportunityId?: string | null;
}

@InputType()
export class AnswerDealFeedbackInput extends CommandInputBase {
  @Field((_type) => ID)
  feedbackId!: string;

  @Field((_type) => String, { description: 'For whom: field-sales, product or marketing.' })
  audience!: string;

  @Field((_type) => String, { description: 'seen, in-work or done' })
  status!: string;

  @Field((_type) => String, { nullable: true, description: 'Needed once it is done: customer success reads it.' })
  answer?: string | null;
}

@ObjectType()
abstract class DealFeedbackPayload extends CommandPayload {
  @Field((_type) => DealFeedback, { nullable: true })
  feedback!: DealFeedback | null;

  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}

@ObjectType()
export class GiveDealFeedbackPayload extends DealFeedbackPayload {}

@ObjectType()
export class AnswerDealFeedbackPayload extends DealFeedbackPayload {}
