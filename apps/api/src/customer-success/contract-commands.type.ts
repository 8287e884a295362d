import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { Contract } from '../contracts/contract.type.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';

@InputType()
abstract class ContractCommandInput extends CommandInputBase {
  @Field((_type) => ID)
  contractId!: string;
}

@InputType()
export class RenewContractInput extends ContractCommandInput {
  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'The new last day; the same length again unless given.',
  })
  endDate?: Date | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: '解約通知期限 of the new term.' })
  noticeDeadline?: Date | null;

  @Field((_type) => Boolean, { nullable: true, description: '自動更新: it went on by itself.' })
  automatic?: boolean | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'The fee of the new term, where it changes.' })
  monthlyAmount?: string | null;
}

@InputType()
abstract class MonthlyFeeInput extends ContractCommandInput {
  @Field((_type) => GraphQLDecimal, { description: 'The whole new monthly fee, major units.' })
  monthlyAmount!: string;

  @Field((_type) => String, { nullable: true, description: 'Must be the contract’s.' })
  currency?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'From this day; today unless given.' })
  effectiveOn?: Date | null;

  @Field((_type) => Int, { nullable: true })
  seats?: number | null;

  @Field((_type) => String, { nullable: true })
  plan?: string | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class ExpandContractInput extends MonthlyFeeInput {}

@InputType()
export class ContractContractInput extends MonthlyFeeInput {}

@InputType()
export class ChurnContractInput extends ContractCommandInput {
  @Field((_type) => GraphQLDate, { nullable: true, description: 'The last day; the end of the term unless given.' })
  endedOn?: Date | null;

  @Field((_type) => String, { nullable: true })
  reasonCode?: string | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RecordCancellationNoticeInput extends ContractCommandInput {
  @Field((_type) => String, { nullable: true })
  reasonCode?: string | null;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
abstract class ContractPayload extends CommandPayload {
  @Field((_type) => Contract, { nullable: true })
  contract!: Contract | null;
}

@ObjectType()
export class RenewContractPayload extends ContractPayload {}

@ObjectType()
export class ExpandContractPayload extends ContractPayload {}

@ObjectType()
export class ContractContractPayload extends ContractPayload {}

@ObjectType()
export class ChurnContractPayload extends ContractPayload {}

@ObjectType()
export class RecordCancellationNoticePayload extends ContractPayload {}
