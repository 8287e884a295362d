import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArguments } from './page.ts';

/** Relay's arguments; a list adds its filter and order. */
@ArgsType()
export abstract class PageArgs implements PageArguments {
  @Field((_type) => Int, { nullable: true })
  first?: number | null;

  @Field((_type) => String, { nullable: true })
  after?: string | null;

  @Field((_type) => Int, { nullable: true })
  last?: number | null;

  @Field((_type) => String, { nullable: true })
  before?: string | null;
}
