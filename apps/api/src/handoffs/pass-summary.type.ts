import type { PassSummary as Summary } from '@tasuki/db';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'What became of the passes that a department offered in a period. Withdrawn ones and passes to oneself stay out.',
})
export class PassSummary implements Summary {
  @Field((_type) => Float, { nullable: true, description: 'Returned before contact ÷ decided, 0–1.' })
  returnRate!: number | null;

  @Field((_type) => Float, { nullable: true, description: 'Not ripe after contact ÷ accepted, 0–1.' })
  notRipeRate!: number | null;

  @Field((_type) => Int)
  passed!: number;

  @Field((_type) => Int, { description: 'Still without an answer.' })
  waiting!: number;

  @Field((_type) => Int)
  accepted!: number;

  @Field((_type) => Int)
  returned!: number;

  @Field((_type) => Int)
  expired!: number;

  @Field((_type) => Int, { description: 'Worked after accepting, and found not ripe.' })
  recycled!: number;

  @Field((_type) => Int, { description: 'Became a deal, also where it was won or lost since.' })
  deals!: number;

  @Field((_type) => Int)
  won!: number;

  @Field((_type) => Int)
  lost!: number;

  @Field((_type) => Int, { description: 'Passed below the agreed threshold, with a reason.' })
  overridden!: number;
}
