import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { ContractTermsInput } from '../contracts/contract.input.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';

@InputType()
export class OpenOpportunityInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => GraphQLDecimal, {
    nullable: true,
    description: 'Major units; leave away while its size is unknown.',
  })
  amount?: string | null;

  @Field((_type) => String, { nullable: true, description: 'ISO 4217; the organisation’s unless given.' })
  currency?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true })
  closeDate?: Date | null;

  @Field((_type) => ID, { nullable: true, description: 'The account’s open lead of this cycle unless given.' })
  leadId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'new-business, or expansion for a customer, unless given.' })
  pipelineKey?: string | null;

  @Field((_type) => String, { nullable: true })
  stageKey?: string | null;

  @Field((_type) => ID, { nullable: true, description: 'Whoever opens it unless given.' })
  ownerId?: string | null;

  @Field((_type) => ID, { nullable: true })
  productId?: string | null;
}

@InputType()
export class UpdateOpportunityInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => Int, { nullable: true, description: 'The version that was seen; a later one is a CONFLICT.' })
  version?: number | null;

  @Field((_type) => String, { nullable: true })
  name?: string | null;

  @Field((_type) => GraphQLDecimal, { nullable: true })
  amount?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true })
  closeDate?: Date | null;

  @Field((_type) => ID, { nullable: true })
  ownerId?: string | null;

  @Field((_type) => ID, { nullable: true })
  productId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'What happens next; stands on the timeline.' })
  nextStep?: string | null;
}

@InputType()
export class MoveOpportunityInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => String)
  stageKey!: string;

  @Field((_type) => Int, { nullable: true, description: 'The version that was seen; a later one is a CONFLICT.' })
  version?: number | null;
}

@InputType()
export class WinOpportunityInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => ContractTermsInput, {
    nullable: true,
    description: 'A win is a contract: without it the win is refused.',
  })
  contract?: ContractTermsInput | null;
}

@InputType()
export class LoseOpportunityInput extends CommandInputBase {
  @Field((_type) => ID)
  opportunityId!: string;

  @Field((_type) => String, { description: 'A code of `lossReasons`.' })
  reasonCode!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'When to knock again; the reason decides unless given.',
  })
  reapproachOn?: Date | null;
}
