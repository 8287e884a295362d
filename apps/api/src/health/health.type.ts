import {
  type HealthMeasure,
  type HealthRating,
  healthMeasures,
  healthRatings,
} from '@tasuki/domain/health/health-measures';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { CommandInputBase, CommandPayload, RefusalType } from '../command/command-payload.type.ts';
import { enumOf } from '../enums.ts';

export const HealthMeasureEnum = enumOf(healthMeasures);
registerEnumType(HealthMeasureEnum, {
  name: 'HealthMeasure',
  description: 'MANUAL is what whoever looks after it thinks.',
});

export const HealthRatingEnum = enumOf(healthRatings);
registerEnumType(HealthRatingEnum, { name: 'HealthRating', description: 'GOOD from 70 on, POOR below 40.' });

@ObjectType({ simpleResolvers: true, description: 'One part of a health score.' })
export class HealthPart {
  @Field((_type) => HealthMeasureEnum)
  measure!: HealthMeasure;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Int, { description: 'Percent of the score.' })
  weight!: number;

  @Field((_type) => Int, { nullable: true, description: '0 to 100; null is not known, and counts in neither sum.' })
  value!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'ヘルススコア: Σ weight × measure ÷ Σ weight over the measures that are known.',
})
export class Health {
  @Field((_type) => Int, { nullable: true, description: '0 to 100; null while nothing is known.' })
  score!: number | null;

  @Field((_type) => HealthRatingEnum, { nullable: true })
  level!: HealthRating | null;

  @Field((_type) => GraphQLDate)
  day!: string;

  @Field((_type) => [HealthPart])
  parts!: HealthPart[];
}

@ObjectType({ simpleResolvers: true, description: 'What somebody said of a customer’s health.' })
export class HealthRated {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => HealthRatingEnum)
  rating!: HealthRating;

  @Field((_type) => String, { nullable: true })
  note!: string | null;

  @Field((_type) => GraphQLDate, { description: 'The last day on which it counts.' })
  until!: string;

  @Field((_type) => GraphQLDateTime)
  ratedAt!: Date;

  @Field((_type) => String, { nullable: true })
  byName!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class HealthPoint {
  @Field((_type) => GraphQLDate)
  day!: string;

  @Field((_type) => Int, { nullable: true })
  score!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class HealthWeight {
  @Field((_type) => HealthMeasureEnum)
  measure!: HealthMeasure;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Int)
  weight!: number;
}

@ObjectType({ simpleResolvers: true })
export class HealthWeights {
  @Field((_type) => [HealthWeight])
  weights!: HealthWeight[];

  @Field((_type) => Int, { description: 'Send it back with a change.' })
  version!: number;
}

@InputType()
export class HealthWeightInput {
  @Field((_type) => HealthMeasureEnum)
  measure!: HealthMeasure;

  @Field((_type) => Int)
  weight!: number;
}

@InputType({ description: 'One weight for each measure; they add up to 100.' })
export class SetHealthWeightsInput extends CommandInputBase {
  @Field((_type) => Int)
  version!: number;

  @Field((_type) => [HealthWeightInput])
  weights!: HealthWeightInput[];
}

@ObjectType({ simpleResolvers: true })
export class SetHealthWeightsPayload {
  @Field((_type) => HealthWeights, { nullable: true })
  health!: HealthWeights | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class RateHealthInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => HealthRatingEnum)
  rating!: HealthRating;

  @Field((_type) => String, { nullable: true, description: 'Why; needed unless it is GOOD.' })
  note?: string | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'The last day on which it counts; 90 days unless said.',
  })
  until?: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class RateHealthPayload extends CommandPayload {
  @Field((_type) => Account, { nullable: true })
  account!: Account | null;
}
