import type { diagnosisFindings } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { type FindingState, findingStates } from '@tasuki/domain/diagnosis/finding-state';
import { type RecheckVerdict, recheckVerdicts } from '@tasuki/domain/diagnosis/recheck';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const FindingStateEnum = enumOf<FindingState>(findingStates);
registerEnumType(FindingStateEnum, { name: 'FindingState', description: 'Found, worked on, or done with.' });

export const RecheckVerdictEnum = enumOf<RecheckVerdict>(recheckVerdicts);
registerEnumType(RecheckVerdictEnum, { name: 'RecheckVerdict', description: 'What a later look said.' });

const tests = ['fisher-exact', 'rank-sum'] as const;
export const DiagnosisTestEnum = enumOf<(typeof tests)[number]>(tests);
registerEnumType(DiagnosisTestEnum, {
  name: 'DiagnosisTest',
  description: 'Of shares Fisher’s exact test, of volumes the rank sum (Mann–Whitney) over weeks; both one-sided.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Days in the organisation’s time zone; `to` is the first day outside.',
})
export class DayPeriod {
  @Field((_type) => GraphQLDate)
  from!: string;

  @Field((_type) => GraphQLDate)
  to!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One of the KPIs that a finding is about, then and now.' })
export class FindingSymptom {
  @Field((_type) => String)
  kpi!: string;

  @Field((_type) => String, { nullable: true, description: 'As the JOINT dimension spells it.' })
  joint!: string | null;

  @Field((_type) => DiagnosisTestEnum)
  test!: (typeof tests)[number];

  @Field((_type) => Float, { description: 'A share, or records a week; of the other teams, where teams are compared.' })
  before!: number;

  @Field((_type) => Float)
  now!: number;

  @Field((_type) => Int)
  recordsBefore!: number;

  @Field((_type) => Int)
  recordsNow!: number;

  @Field((_type) => Float, { description: 'How likely chance alone would show as much, before any correction.' })
  chance!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Opens the very records: ask `kpis` for them with this period and group.',
})
export class FindingEvidence {
  @Field((_type) => String)
  kpi!: string;

  @Field((_type) => String, { nullable: true })
  joint!: string | null;

  @Field((_type) => ID, { nullable: true })
  teamId!: string | null;

  @Field((_type) => Boolean)
  numeratorOnly!: boolean;

  @Field((_type) => DayPeriod)
  period!: DayPeriod;
}

@ObjectType({ simpleResolvers: true, description: 'Whether it helped: the complaint when it was found and since.' })
export class FindingRecheck {
  @Field((_type) => RecheckVerdictEnum)
  verdict!: RecheckVerdict;

  @Field((_type) => Float, { nullable: true })
  before!: number | null;

  @Field((_type) => Float, { nullable: true })
  now!: number | null;

  @Field((_type) => GraphQLDateTime)
  at!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'ボトルネック診断: what is wrong between two departments.' })
export class Finding {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String, { description: 'The rule that found it; stable.' })
  rule!: string;

  @Field((_type) => DepartmentEnum, { description: 'The pair that owns it together.' })
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => FindingStateEnum)
  state!: FindingState;

  @Field((_type) => Float, {
    description: 'The share of false alarms that is to be expected among findings as sure as this.',
  })
  chance!: number;

  @Field((_type) => [FindingSymptom])
  symptoms!: FindingSymptom[];

  @Field((_type) => DayPeriod)
  nowPeriod!: DayPeriod;

  @Field((_type) => DayPeriod, { nullable: true, description: 'Null where teams of one period were compared.' })
  beforePeriod!: DayPeriod | null;

  @Field((_type) => [FindingEvidence])
  evidence!: FindingEvidence[];

  @Field((_type) => GraphQLDateTime)
  foundAt!: Date;

  @Field((_type) => GraphQLDateTime, { description: 'When it was last found again.' })
  seenAt!: Date;

  @Field((_type) => GraphQLDate, { nullable: true })
  recheckOn!: string | null;

  @Field((_type) => FindingRecheck, { nullable: true })
  recheck!: FindingRecheck | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  actedAt!: Date | null;

  @Field((_type) => String, { nullable: true })
  actedNote!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  closedAt!: Date | null;

  @Field((_type) => String, { nullable: true })
  closedNote!: string | null;

  @Field((_type) => Int)
  version!: number;

  row!: typeof diagnosisFindings.$inferSelect;
}

export const FindingConnection = connectionOf(Finding);
