import type { Department } from '@tasuki/domain';
import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { GraphQLDecimal } from '../money/decimal.scalar.ts';

@ObjectType({ simpleResolvers: true, description: 'What a department cost in a month, in major units.' })
export class DepartmentCost {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => GraphQLDate, { description: 'The first day of the month.' })
  month!: Date;

  @Field((_type) => String, { description: 'ISO 4217' })
  currency!: string;

  @Field((_type) => Float, { description: 'Salaries and what comes with them.' })
  people!: number;

  @Field((_type) => Float, { description: 'Everything else.' })
  other!: number;

  @Field((_type) => Boolean, { description: 'True where `other` holds the campaigns: they are not counted again.' })
  includesCampaigns!: boolean;

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A campaign’s own cost, and what of it falls into the period.' })
export class CampaignCost {
  @Field((_type) => ID)
  campaignId!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => String, { nullable: true })
  startsOn!: string | null;

  @Field((_type) => String, { nullable: true })
  endsOn!: string | null;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float, { nullable: true, description: 'The whole cost; null while nobody has entered one.' })
  cost!: number | null;

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The campaigns’ part of a month: spread evenly from start to end.' })
export class CampaignMonth {
  @Field((_type) => GraphQLDate)
  month!: Date;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float)
  amount!: number;
}

@ObjectType({ simpleResolvers: true })
export class CostPlan {
  @Field((_type) => [DepartmentCost], { description: 'Only what was entered; a month that is missing costs nothing.' })
  departments!: DepartmentCost[];

  @Field((_type) => [CampaignMonth], { description: 'Without those that marketing’s own entry includes.' })
  campaignMonths!: CampaignMonth[];
}

@InputType()
export class DepartmentCostInput {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => GraphQLDate, { description: 'The first day of the month.' })
  month!: Date;

  @Field((_type) => String, { nullable: true, description: 'ISO 4217; the organisation’s where left out.' })
  currency?: string | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Major units; left out: as it stands.' })
  people?: string | null;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Major units; left out: as it stands.' })
  other?: string | null;

  @Field((_type) => Boolean, { nullable: true })
  includesCampaigns?: boolean | null;

  @Field((_type) => Int, { nullable: true, description: 'Of the entry that stands there; left out where none does.' })
  version?: number | null;
}

@InputType()
export class SaveDepartmentCostsInput extends CommandInputBase {
  @Field((_type) => [DepartmentCostInput], { description: 'All of them, or none: 200 at most.' })
  costs!: DepartmentCostInput[];
}

@ObjectType({ simpleResolvers: true })
export class SaveDepartmentCostsPayload {
  @Field((_type) => [DepartmentCost], { nullable: true })
  costs!: DepartmentCost[] | null;

  @Field((_type) => RefusalType, { nullable: true, description: '`details.at` names the one that it is about.' })
  refusal!: RefusalType | null;
}

@InputType()
export class SetCampaignCostInput extends CommandInputBase {
  @Field((_type) => ID)
  campaignId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => GraphQLDecimal, { nullable: true, description: 'Major units of the campaign’s currency.' })
  cost?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SetCampaignCostPayload {
  @Field((_type) => CampaignCost, { nullable: true })
  campaign!: CampaignCost | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
