import type { AgendaItem, ReviewDecisionRow, ReviewKey } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { type AgendaSection, agendaSections } from '@tasuki/domain/reviews/agenda-sections';
import { type DecisionResult, decisionResults } from '@tasuki/domain/reviews/decide-in-review';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayPeriod } from '../diagnosis/finding.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const AgendaSectionEnum = enumOf<AgendaSection>(agendaSections);
registerEnumType(AgendaSectionEnum, { name: 'AgendaSection', description: 'What is on the table of a joint review.' });

export const DecisionResultEnum = enumOf<DecisionResult>(decisionResults);
registerEnumType(DecisionResultEnum, { name: 'DecisionResult', description: 'What a later look found.' });

@ObjectType({ simpleResolvers: true, description: 'Something to speak about.' })
export class ReviewItem {
  @Field((_type) => ID, { nullable: true, description: 'The pass that it is about.' })
  handoffId!: string | null;

  @Field((_type) => GraphQLDateTime)
  at!: Date;

  @Field((_type) => String, { description: 'What happened, in a line.' })
  whatJa!: string;

  @Field((_type) => String)
  whatEn!: string;

  item!: AgendaItem;
}

@ObjectType({ simpleResolvers: true })
export class ReviewSection {
  @Field((_type) => AgendaSectionEnum)
  section!: AgendaSection;

  @Field((_type) => [ReviewItem], { description: 'The latest twenty at most.' })
  items!: ReviewItem[];
}

@ObjectType({ simpleResolvers: true, description: 'What two departments decided, with a later look at it.' })
export class ReviewDecision {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  week!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => GraphQLDateTime)
  decidedAt!: Date;

  @Field((_type) => GraphQLDate, { nullable: true })
  recheckOn!: string | null;

  @Field((_type) => DecisionResultEnum, { nullable: true, description: 'Null while nobody has looked again.' })
  result!: DecisionResult | null;

  @Field((_type) => String, { nullable: true })
  resultNote!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  checkedAt!: Date | null;

  @Field((_type) => Int)
  version!: number;

  row!: ReviewDecisionRow;
}

@ObjectType({ simpleResolvers: true, description: 'A pass that both sides judge without having heard each other.' })
export class SampledPass {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => Boolean, { nullable: true, description: 'Your own word; null while you have said nothing.' })
  mine!: boolean | null;

  @Field((_type) => Boolean, {
    nullable: true,
    description: 'What most of the sender’s side said; shown once you have said yours.',
  })
  sender!: boolean | null;

  @Field((_type) => Boolean, { nullable: true })
  receiver!: boolean | null;

  @Field((_type) => Int, { description: 'How many people have judged it.' })
  count!: number;

  accountUuid!: string;
}

@ObjectType({ simpleResolvers: true, description: '週次レビュー: one week of two departments.' })
export class JointReview {
  @Field((_type) => String, { description: 'ISO week, 2026-W47.' })
  week!: string;

  @Field((_type) => String)
  previousWeek!: string;

  @Field((_type) => String, { nullable: true, description: 'Null for the week that runs.' })
  nextWeek!: string | null;

  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => DayPeriod)
  period!: DayPeriod;

  @Field((_type) => Boolean, { description: 'Managers of the two departments, and admins.' })
  canDecide!: boolean;

  @Field((_type) => Boolean, { description: 'People of the two departments, and admins.' })
  canJoin!: boolean;

  key!: ReviewKey;
  reviewId!: string | null;
}
