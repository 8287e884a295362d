import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';

export enum ScoreSideEnum {
  FIT = 'fit',
  ENGAGEMENT = 'engagement',
}
registerEnumType(ScoreSideEnum, { name: 'ScoreSide', description: 'Who the lead is, and what it does.' });

@ObjectType({
  simpleResolvers: true,
  description: 'One live entry of a score, with the event or fact that it counts for.',
})
export class ScorePoint {
  @Field((_type) => ScoreSideEnum)
  side!: string;

  @Field((_type) => String, { description: 'The line of the model.' })
  key!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => String, { nullable: true, description: 'The group’s key.' })
  group!: string | null;

  @Field((_type) => String, { description: 'The fact, as in a rule’s field.' })
  field!: string;

  @Field((_type) => GraphQLJSON, { nullable: true, description: 'What the fact is worth; null for points of events.' })
  value!: unknown;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When the event happened.' })
  at!: Date | null;

  @Field((_type) => Float, { description: 'What counts: the score is the sum of these.' })
  points!: number;

  @Field((_type) => Float, { description: 'As the model says, before decay.' })
  full!: number;

  @Field((_type) => Float, { description: 'After decay, before the group’s cap.' })
  live!: number;

  accountUuid!: string;
  eventUuid!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a group’s cap keeps from counting.' })
export class ScoreCap {
  @Field((_type) => ScoreSideEnum)
  side!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => Int)
  cap!: number;

  @Field((_type) => Int, { description: 'Entries of which something, or all, does not count.' })
  count!: number;

  @Field((_type) => Float)
  points!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A line of the model, with the sum of what counts of it.' })
export class ScoreReason {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Float)
  points!: number;

  @Field((_type) => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A person knew better than the model, for a time.' })
export class ScoreOverride {
  @Field((_type) => String)
  cell!: string;

  @Field((_type) => String)
  reason!: string;

  @Field((_type) => GraphQLDateTime)
  until!: Date;

  @Field((_type) => GraphQLDateTime)
  at!: Date;

  byId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why a lead is outside the grid.' })
export class ScoreDisqualification {
  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a score was worth at a moment of the past.' })
export class ScoreThen {
  @Field((_type) => GraphQLDateTime)
  at!: Date;

  @Field((_type) => Float)
  fit!: number;

  @Field((_type) => Float)
  engagement!: number;

  @Field((_type) => String, { nullable: true, description: 'By the points alone; null outside the grid.' })
  cell!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a model says of a lead at a moment, computed from its live points.',
})
export class LeadScore {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => Int, { description: 'Of the model, as it was in force at that moment.' })
  versionNumber!: number;

  @Field((_type) => Float, { description: 'The sum of the points listed under FIT.' })
  fit!: number;

  @Field((_type) => Float, { description: 'The sum of the points listed under ENGAGEMENT.' })
  engagement!: number;

  @Field((_type) => String, {
    nullable: true,
    description: 'A1 to C3: an override’s while it holds; null outside the grid.',
  })
  cell!: string | null;

  @Field((_type) => String, { description: 'By the points alone.' })
  computedCell!: string;

  @Field((_type) => [ScoreDisqualification])
  disqualifiedBy!: ScoreDisqualification[];

  @Field((_type) => ScoreOverride, { nullable: true })
  override!: ScoreOverride | null;

  @Field((_type) => [ScorePoint], { description: 'All that counts, newest first.' })
  points!: ScorePoint[];

  @Field((_type) => [ScoreCap])
  capped!: ScoreCap[];

  lead!: Lead;
  modelUuid!: string;
  allReasons!: ScoreReason[];
}

@InputType()
export class OverrideScoreInput extends CommandInputBase {
  @Field((_type) => ID)
  leadId!: string;

  @Field((_type) => ID)
  scoreModelId!: string;

  @Field((_type) => String, { description: 'A1 to C3.' })
  cell!: string;

  @Field((_type) => String)
  reason!: string;

  @Field((_type) => GraphQLDateTime, { description: 'When the model speaks again; within a year.' })
  until!: Date;
}

@ObjectType()
export class OverrideScorePayload extends CommandPayload {
  @Field((_type) => Lead, { nullable: true })
  lead!: Lead | null;
}

@InputType()
export class WithdrawScoreOverrideInput extends CommandInputBase {
  @Field((_type) => ID)
  leadId!: string;

  @Field((_type) => ID)
  scoreModelId!: string;
}

@ObjectType()
export class WithdrawScoreOverridePayload extends CommandPayload {
  @Field((_type) => Lead, { nullable: true })
  lead!: Lead | null;
}
