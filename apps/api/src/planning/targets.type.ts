import { type Department, type TargetScope, targetScopes } from '@tasuki/domain';
import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const TargetScopeEnum = enumOf<TargetScope>(targetScopes);
registerEnumType(TargetScopeEnum, { name: 'TargetScope', description: 'What a target is set for.' });

@ObjectType({ simpleResolvers: true, description: 'What a department, a team or a person wants to reach in a month.' })
export class KpiTarget {
  @Field((_type) => String)
  kpi!: string;

  @Field((_type) => GraphQLDate, { description: 'The first day of the month.' })
  month!: Date;

  @Field((_type) => TargetScopeEnum)
  scope!: TargetScope;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'With scope DEPARTMENT.' })
  department!: Department | null;

  @Field((_type) => ID, { nullable: true, description: 'The team or the person, with the other scopes.' })
  ofId!: string | null;

  @Field((_type) => Float, { description: 'In the KPI’s unit: a count, 0.105, days, or money in major units.' })
  value!: number;

  @Field((_type) => String, { nullable: true, description: 'ISO 4217, of money.' })
  currency!: string | null;

  @Field((_type) => Int)
  version!: number;
}

@InputType()
export class TargetInput {
  @Field((_type) => String)
  kpi!: string;

  @Field((_type) => GraphQLDate, { description: 'The first day of the month.' })
  month!: Date;

  @Field((_type) => TargetScopeEnum)
  scope!: TargetScope;

  @Field((_type) => DepartmentEnum, { nullable: true })
  department?: Department | null;

  @Field((_type) => ID, { nullable: true })
  ofId?: string | null;

  @Field((_type) => Float, { nullable: true, description: 'Leave away to take the target away.' })
  value?: number | null;

  @Field((_type) => Int, {
    nullable: true,
    description: 'Of the target that stands there; leave away where none does.',
  })
  version?: number | null;
}

@InputType()
export class SetTargetsInput extends CommandInputBase {
  @Field((_type) => [TargetInput], { description: 'All of them, or none: 400 at most.' })
  targets!: TargetInput[];
}

@ObjectType({ simpleResolvers: true })
export class SetTargetsPayload {
  @Field((_type) => [KpiTarget], { nullable: true, description: 'As they stand now, without those taken away.' })
  targets!: KpiTarget[] | null;

  @Field((_type) => RefusalType, { nullable: true, description: '`details.at` names the one that it is about.' })
  refusal!: RefusalType | null;
}
