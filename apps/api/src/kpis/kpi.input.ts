import { type Department, type KpiDimension, kpiDimensions } from '@tasuki/domain';
import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const KpiDimensionEnum = enumOf<KpiDimension>(kpiDimensions);
registerEnumType(KpiDimensionEnum, {
  name: 'KpiDimension',
  description: 'What a KPI can be split by.',
  valuesConfig: {
    REGION: { description: 'The sales region: of the teams of whose figure it is, or of the teams above them.' },
    ACCOUNT_REGION: { description: 'Where the customer is, as it stands on the account.' },
  },
});

@InputType({ description: 'Days in the organisation’s time zone, half-open: `to` is the first day outside.' })
export class PeriodInput {
  @Field((_type) => GraphQLDate)
  from!: Date;

  @Field((_type) => GraphQLDate)
  to!: Date;
}

@InputType()
export class KpiGroupInput {
  @Field((_type) => KpiDimensionEnum)
  dimension!: KpiDimension;

  @Field((_type) => String, { nullable: true, description: 'As in `KpiGroup.keys`; null for those that have none.' })
  key?: string | null;
}

@InputType()
export class KpiFilter {
  @Field((_type) => String, { nullable: true, description: 'Only records that came with this import source.' })
  importSource?: string | null;

  @Field((_type) => DepartmentEnum, {
    nullable: true,
    description: 'Only records of this department’s people; a handoff belongs to both sides, every lead to marketing.',
  })
  department?: Department | null;

  @Field((_type) => ID, {
    nullable: true,
    description: 'Only records of the people of this team and of its sub teams, each once.',
  })
  teamId?: string | null;

  @Field((_type) => [KpiGroupInput], {
    nullable: true,
    description:
      'Only the records of these groups, to open one figure out of a split. A group of TEAM is the team without its sub teams.',
  })
  groups?: KpiGroupInput[] | null;
}
