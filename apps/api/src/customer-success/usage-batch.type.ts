import { type FigureAnswer, usageOutcomes } from '@tasuki/domain/customer-success/record-usage-batch';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';

const UsageOutcomeEnum = enumOf(usageOutcomes);
registerEnumType(UsageOutcomeEnum, { name: 'UsageOutcome' });

@InputType({ description: 'A record as another system names it.' })
export class ExternalIdInput {
  @Field((_type) => String, { description: 'The system, as imports call it.' })
  source!: string;

  @Field((_type) => String)
  id!: string;
}

@InputType({ description: 'One figure. The account is named in exactly one of three ways.' })
export class UsageRowInput {
  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;

  @Field((_type) => ExternalIdInput, { nullable: true })
  externalId?: ExternalIdInput | null;

  @Field((_type) => String, { nullable: true })
  domain?: string | null;

  @Field((_type) => String, {
    description: '`YYYY-MM-DD` in the organisation’s time zone; a repeated day replaces its figure.',
  })
  day!: string;

  @Field((_type) => String, {
    nullable: true,
    description: 'What was counted, such as a feature; logins unless given.',
  })
  metric?: string | null;

  @Field((_type) => Float)
  quantity!: number;
}

@InputType()
export class RecordUsageBatchInput extends CommandInputBase {
  @Field((_type) => [UsageRowInput], { description: '1 to 1,000.' })
  rows!: UsageRowInput[];
}

@ObjectType({ simpleResolvers: true })
export class UsageRowAnswer {
  @Field((_type) => Int, { description: 'The row’s place in the input, from 1.' })
  row!: number;

  @Field((_type) => UsageOutcomeEnum)
  outcome!: FigureAnswer['outcome'];

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class RecordUsageBatchPayload {
  @Field((_type) => [UsageRowAnswer], { description: 'One for each row, in the order of the input.' })
  rows!: UsageRowAnswer[];

  @Field((_type) => Int)
  recorded!: number;

  @Field((_type) => Int, { description: 'Rows that said what was known.' })
  unchanged!: number;

  @Field((_type) => Int)
  refused!: number;
}
