import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('KpiTargetFigure', {
  simpleResolvers: true,
  description: 'The plan beside a figure, in the figure’s unit.',
})
export class KpiTargetFigure {
  @Field((_type) => Float, {
    description: 'Of several months: the sum of what adds up, the mean of rates, the last month of a balance.',
  })
  value!: number;

  @Field((_type) => Float, {
    nullable: true,
    description: 'How much of it is reached, 1 = exactly; where less is better, target ÷ value.',
  })
  attainment!: number | null;
}

@ObjectType('KpiSnapshotFigure', {
  simpleResolvers: true,
  description: 'A month’s figure as it was remembered when the month ended. Later edits do not change it.',
})
export class KpiSnapshotFigure {
  @Field((_type) => Float, { nullable: true })
  value!: number | null;

  @Field((_type) => Float, { nullable: true })
  numerator!: number | null;

  @Field((_type) => Float, { nullable: true })
  denominator!: number | null;

  @Field((_type) => GraphQLDateTime, { description: 'Shortly after the month’s end, or when the server came back.' })
  takenAt!: Date;

  @Field((_type) => Float, { nullable: true, description: 'The figure now, less the one remembered.' })
  delta!: number | null;
}
