import type { KpiAnswer, KpiGroupAnswer } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../enums.ts';

const countedCases =
  'How many cases were counted. Several terms, plan changes, returns, handover items or parts of a cost can be of one record, which `records` opens once.';

@ObjectType({ simpleResolvers: true })
export class KpiGroup {
  @Field((_type) => String, { nullable: true, description: 'The raw value of the first dimension; null for empty.' })
  key!: string | null;

  @Field((_type) => [String], { nullable: 'items', description: 'One for each dimension, in the order asked for.' })
  keys!: (string | null)[];

  @Field((_type) => Float, { nullable: true })
  value!: number | null;

  @Field((_type) => Float, { nullable: true })
  numerator!: number | null;

  @Field((_type) => Float, { nullable: true })
  denominator!: number | null;

  @Field((_type) => String, { nullable: true, description: 'The ISO 4217 currency of amounts.' })
  currency!: string | null;

  @Field((_type) => Int, { description: countedCases })
  n!: number;

  @Field((_type) => Boolean, {
    description: '確定前: younger records may still reach the numerator, or costs are still to be entered.',
  })
  isProvisional!: boolean;

  answer!: KpiGroupAnswer;

  /** What it is a group of: whose reasons it tells, and whose targets stand beside it. */
  whole!: KpiAnswer;
}

@ObjectType({ simpleResolvers: true, description: 'A figure with its question and its formula.' })
export class Kpi {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => DepartmentEnum, { description: 'The department whose lever it is, by the placement of the legs.' })
  owner!: Department;

  @Field((_type) => String, {
    description: 'count, ratio (0.105, not 10.5), days, months, money (in major units) or points (NPS, CSAT).',
  })
  unit!: string;

  @Field((_type) => Float, {
    nullable: true,
    description: 'The total. Null where there is nothing to divide by, and where currencies are mixed.',
  })
  value!: number | null;

  @Field((_type) => Float, { nullable: true })
  numerator!: number | null;

  @Field((_type) => Float, { nullable: true })
  denominator!: number | null;

  @Field((_type) => String, { nullable: true, description: 'The ISO 4217 currency of amounts.' })
  currency!: string | null;

  @Field((_type) => Int, { description: countedCases })
  n!: number;

  @Field((_type) => Boolean, {
    description: '確定前: younger records may still reach the numerator, or costs are still to be entered.',
  })
  isProvisional!: boolean;

  @Field((_type) => [KpiGroup], { description: 'One a currency at least, where currencies are mixed.' })
  groups!: KpiGroup[];

  answer!: KpiAnswer;
}
