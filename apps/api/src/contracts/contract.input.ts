import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';

@InputType()
export class ContractLineInput {
  @Field((_type) => ID, { nullable: true })
  productId?: string | null;

  @Field((_type) => String)
  description!: string;

  @Field((_type) => Int, { nullable: true })
  quantity?: number | null;

  @Field((_type) => GraphQLDecimal, { nullable: true })
  monthlyAmount?: string | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: '初期費用 and other one-offs.' })
  oneOffAmount?: string | null;
}

@InputType({ description: 'What was agreed. Missing terms are refused by name, so that a form can ask for them.' })
export class ContractTermsInput {
  @Field((_type) => GraphQLDate, { nullable: true })
  startDate?: Date | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The last day.' })
  endDate?: Date | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Major units.' })
  monthlyAmount?: string | null;

  @Field((_type) => String, { nullable: true, description: 'ISO 4217' })
  currency?: string | null;

  @Field((_type) => String, { nullable: true })
  plan?: string | null;

  @Field((_type) => Int, { nullable: true })
  seats?: number | null;

  @Field((_type) => Boolean, { nullable: true, description: '自動更新; true unless said otherwise.' })
  renewsAutomatically?: boolean | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: '解約通知期限; a month before the end unless agreed otherwise.',
  })
  noticeDeadline?: Date | null;

  @Field((_type) => [ContractLineInput], { nullable: true })
  lines?: ContractLineInput[] | null;
}
