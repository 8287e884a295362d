import type { LiveTerms } from '@tasuki/db';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { HandoverAnswer } from './definition-check.type.ts';
import { HandoverItem } from './joint-agreement.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What an offer over a joint is held against now, and what the timeline answers already.',
})
export class HandoffSheet {
  @Field((_type) => [HandoverItem], { description: 'Of the agreement, and what the definition in force adds.' })
  items!: HandoverItem[];

  @Field((_type) => Int)
  thresholdPercent!: number;

  @Field((_type) => Int, { description: 'Business hours.' })
  answerWithinHours!: number;

  @Field((_type) => GraphQLDateTime, { description: 'When the answer would be due, were it offered now.' })
  dueAt!: Date;

  @Field((_type) => [HandoverAnswer], { description: 'Prefilled, each with the events it was taken from.' })
  answers!: HandoverAnswer[];

  /** For the check, which is made only where it is asked for. */
  definition!: LiveTerms | null;
  accountId!: string;
  accountIds!: string[];
  lead!: { id: string; contactId: string | null } | null;
  from!: string;
  to!: string;
}
