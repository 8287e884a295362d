import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RefusalType } from '../command/command-payload.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A person who gets work at a place, with what they have open now.' })
export class RoutingPerson {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => Int, { description: 'Passes that wait, and the department’s leads, deals or onboardings.' })
  openWork!: number;

  @Field((_type) => Int, { nullable: true, description: 'Null for no limit.' })
  openLimit!: number | null;

  @Field((_type) => String, { nullable: true, description: 'The first day away.' })
  awayFrom!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The last day away.' })
  awayUntil!: string | null;

  @Field((_type) => Boolean)
  isAway!: boolean;

  @Field((_type) => Int, { description: '0 where nothing was said yet.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One piece of past work and whom the plan would have given it to.' })
export class RoutingTry {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => String)
  accountName!: string;

  @Field((_type) => GraphQLDateTime, { description: 'When it came in.' })
  at!: Date;

  @Field((_type) => String, { nullable: true, description: 'Who really had it.' })
  beforeName!: string | null;

  @Field((_type) => String, { nullable: true, description: 'Null where it would be left to the department.' })
  userName!: string | null;

  @Field((_type) => String, { nullable: true })
  reasonJa!: string | null;

  @Field((_type) => String, { nullable: true })
  reasonEn!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RoutingLoad {
  @Field((_type) => ID, { nullable: true, description: 'Null for what nobody in particular had.' })
  userId!: string | null;

  @Field((_type) => String, { nullable: true })
  name!: string | null;

  @Field((_type) => Int)
  before!: number;

  @Field((_type) => Int)
  after!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a plan would have done with the work that came in last.' })
export class RoutingRun {
  @Field((_type) => [RoutingTry], { description: 'Newest first.' })
  tries!: RoutingTry[];

  @Field((_type) => [RoutingLoad])
  loads!: RoutingLoad[];

  @Field((_type) => RefusalType, { nullable: true, description: 'What is wrong with the plan.' })
  refusal!: RefusalType | null;
}
