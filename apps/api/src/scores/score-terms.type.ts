import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

@InputType('ScoreGroupInput')
@ObjectType({ simpleResolvers: true, description: 'Lines that count together up to a cap, upwards and downwards.' })
export class ScoreGroup {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => Int)
  cap!: number;
}

@InputType('ScoreFitLineInput')
@ObjectType({ simpleResolvers: true, description: 'Points as long as a comparison of a fact holds.' })
export class ScoreFitLine {
  @Field((_type) => String, { description: 'Unique within the version.' })
  key!: string;

  @Field((_type) => GraphQLJSON, { description: 'One comparison, as in a definition’s rule.' })
  rule!: RuleLeaf;

  @Field((_type) => Int)
  points!: number;

  @Field((_type) => String, { nullable: true, description: 'The group’s key.' })
  group!: string | null;
}

@InputType('ScoreEventLineInput')
@ObjectType({ simpleResolvers: true, description: 'Points for each event that a counting fact counts.' })
export class ScoreEventLine {
  @Field((_type) => String, { description: 'Unique within the version.' })
  key!: string;

  @Field((_type) => String, { description: 'A fact that counts events, such as touch.form-submissions.' })
  field!: string;

  @Field((_type) => String, { nullable: true, description: 'A page kind, for page views.' })
  page?: string | null;

  @Field((_type) => String, { nullable: true, description: 'account: of everybody there; else of the lead’s contact.' })
  scope?: 'contact' | 'account' | null;

  @Field((_type) => Int)
  points!: number;

  @Field((_type) => Int, { nullable: true, description: 'Half of the points are left after so many days; null: all.' })
  halfLifeDays!: number | null;

  @Field((_type) => String, { nullable: true, description: 'The group’s key.' })
  group!: string | null;
}

@InputType('ScoreDisqualifierInput')
@ObjectType({ simpleResolvers: true, description: 'A lead of which this holds is outside the grid.' })
export class ScoreDisqualifier {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => GraphQLJSON, { description: 'One comparison, as in a definition’s rule.' })
  rule!: RuleLeaf;
}

@InputType('ScoreBandsInput')
@ObjectType({ simpleResolvers: true, description: 'From how many points on a band begins; below it is C, or 3.' })
export class ScoreBands {
  @Field((_type) => Int)
  fitA!: number;

  @Field((_type) => Int)
  fitB!: number;

  @Field((_type) => Int)
  engagement1!: number;

  @Field((_type) => Int)
  engagement2!: number;
}

@InputType('ScoreTermsInput')
@ObjectType('ScoreTerms', { simpleResolvers: true, description: 'How leads are scored.' })
export class ScoreTermsType {
  @Field((_type) => [ScoreGroup])
  groups!: ScoreGroup[];

  @Field((_type) => [ScoreFitLine])
  fit!: ScoreFitLine[];

  @Field((_type) => [ScoreEventLine])
  engagement!: ScoreEventLine[];

  @Field((_type) => [ScoreDisqualifier])
  disqualifiers!: ScoreDisqualifier[];

  @Field((_type) => ScoreBands)
  bands!: ScoreBands;
}
