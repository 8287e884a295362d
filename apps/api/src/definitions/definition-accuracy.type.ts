import type { AccuracyAsk, AccuracyGroup } from '@tasuki/db';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'What became of the leads that passed a version of a definition: how well its word was kept.',
})
export class DefinitionAccuracy {
  @Field((_type) => Int)
  versionNumber!: number;

  @Field((_type) => String, { nullable: true, description: 'Of the leads; null where nobody recorded one.' })
  source!: string | null;

  @Field((_type) => Int, { description: 'n: the leads that passed.' })
  judged!: number;

  @Field((_type) => Int, { description: 'Their passes since that were accepted, returned or let expire.' })
  decided!: number;

  @Field((_type) => Int)
  accepted!: number;

  @Field((_type) => Int, { description: 'Leads that became a deal.' })
  deals!: number;

  @Field((_type) => Int, { description: 'Leads that were won.' })
  won!: number;

  @Field((_type) => Float, { nullable: true, description: 'accepted ÷ decided.' })
  acceptanceRate!: number | null;

  @Field((_type) => Float, { nullable: true, description: 'deals ÷ judged.' })
  dealRate!: number | null;

  @Field((_type) => Float, { nullable: true, description: 'won ÷ judged.' })
  winRate!: number | null;

  group!: AccuracyGroup;
  ask!: AccuracyAsk;
}
