import { GraphQLDate } from 'graphql-scalars';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** One day of a calendar: the first of what falls on it, and how much that is in all. */
export interface DayOf<Item> {
  day: string;
  totalCount: number;
  nodes: Item[];
}

/** How many of a day a calendar shows; the list, narrowed to the day, has the rest. */
export const SHOWN_PER_DAY = 5;

/** The GraphQL type of a calendar's day over `Item`, named after it. */
export function dayOf<Item extends object>(item: ClassType<Item>, name = item.name) {
  @ObjectType(`${name}Day`, { simpleResolvers: true })
  class DayType implements DayOf<Item> {
    @Field((_type) => GraphQLDate)
    day!: string;

    @Field((_type) => Int)
    totalCount!: number;

    @Field((_type) => [item], { description: `The first ${SHOWN_PER_DAY}.` })
    nodes!: Item[];
  }
  return DayType;
}

/** The days of a calendar; a calendar adds the filter of its list. */
@ArgsType()
export abstract class DaysArgs {
  @Field((_type) => GraphQLDate)
  from!: Date;

  @Field((_type) => GraphQLDate, { description: 'The first day after; two months after `from` at the latest.' })
  before!: Date;
}
