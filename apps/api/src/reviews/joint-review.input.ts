import type { Department } from '@tasuki/domain';
import type { DecisionResult } from '@tasuki/domain/reviews/decide-in-review';
import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, CommandPayload, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { DecisionResultEnum, JointReview } from './joint-review.type.ts';

@InputType()
export class JoinJointReviewInput extends CommandInputBase {
  @Field((_type) => String)
  week!: string;

  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;
}

@InputType()
export class RateReviewSampleInput extends JoinJointReviewInput {
  @Field((_type) => ID)
  handoffId!: string;

  @Field((_type) => Boolean, { description: 'Whether it should have been passed.' })
  isGood!: boolean;
}

@InputType()
export class DecideInReviewInput extends CommandInputBase {
  @Field((_type) => String)
  week!: string;

  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => ID, { nullable: true, description: 'Where it is about an account: its timeline tells it.' })
  accountId?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true })
  recheckOn?: Date | null;
}

@InputType()
export class CheckReviewDecisionInput extends CommandInputBase {
  @Field((_type) => ID)
  decisionId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => DecisionResultEnum)
  result!: DecisionResult;

  @Field((_type) => String, { nullable: true, description: 'Why it was not done, or what came of it.' })
  note?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class JoinJointReviewPayload {
  @Field((_type) => JointReview, { nullable: true })
  review!: JointReview | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class RateReviewSamplePayload {
  @Field((_type) => JointReview, { nullable: true })
  review!: JointReview | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class CheckReviewDecisionPayload {
  @Field((_type) => JointReview, { nullable: true })
  review!: JointReview | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType()
export class DecideInReviewPayload extends CommandPayload {}
