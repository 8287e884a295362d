import type { Department } from '@tasuki/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../connections/page-info.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';
import { TimelineEvent } from './timeline-event.type.ts';

@ObjectType({ simpleResolvers: true, description: 'Repeats of one kind in a row, folded.' })
export class TimelineRun {
  @Field((_type) => Int, { description: 'How many events, the edge’s own included.' })
  count!: number;

  @Field((_type) => GraphQLDateTime, { description: 'The oldest of them; the edge’s own is the newest.' })
  from!: Date;
}

@ObjectType({ simpleResolvers: true })
export class TimelineEdge {
  @Field((_type) => TimelineEvent)
  node!: TimelineEvent;

  @Field((_type) => String)
  cursor!: string;

  @Field((_type) => TimelineRun, { nullable: true, description: 'Where the edge stands for more than its event.' })
  run!: TimelineRun | null;
}

@ObjectType({ simpleResolvers: true })
export class TimelineConnection {
  @Field((_type) => [TimelineEdge], { name: 'edges' })
  listEdges(): TimelineEdge[] {
    return this.nodes.map((node, at) => ({ node, cursor: this.cursorAt(at) ?? '', run: this.runAt(at) }));
  }

  @Field((_type) => [TimelineEvent])
  nodes!: TimelineEvent[];

  @Field((_type) => PageInfo)
  pageInfo!: PageInfo;

  @Field((_type) => Int, {
    name: 'totalCount',
    description: 'All events that the filter takes, placeholders included.',
  })
  total(): Promise<number> {
    return this.count();
  }

  @Field((_type) => Int, { name: 'hiddenCount', description: 'How many of them this viewer sees as placeholders.' })
  hidden(): Promise<number> {
    return this.countHidden();
  }

  cursorAt!: (at: number) => string | null;
  runAt!: (at: number) => TimelineRun | null;
  count!: () => Promise<number>;
  countHidden!: () => Promise<number>;
}

export const TimeBucketEnum = enumOf(['day', 'week', 'month', 'quarter', 'year'] as const);
registerEnumType(TimeBucketEnum, { name: 'TimeBucket' });
export type TimeBucket = (typeof TimeBucketEnum)[string];

@ObjectType({ simpleResolvers: true, description: 'How many events a department recorded in a bucket.' })
export class TimelineDensity {
  @Field((_type) => String, { description: 'First day of the bucket, in the organisation’s time zone.' })
  bucket!: string;

  @Field((_type) => GraphQLDateTime, { description: 'The bucket’s first moment.' })
  startsAt!: Date;

  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => Int)
  count!: number;

  @Field((_type) => Int, { description: 'How many edges stand for them; fewer where repeats are folded.' })
  rows!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many events a department has on the timeline.' })
export class TimelineDepartmentCount {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => Int)
  count!: number;
}

@InputType({ description: 'Empty lists mean all.' })
export class TimelineFilter {
  @Field((_type) => [DepartmentEnum], { nullable: true })
  departments?: Department[];

  @Field((_type) => Boolean, {
    nullable: true,
    description: 'With `departments`: handoffs too, whichever department recorded them.',
  })
  withHandoffs?: boolean;

  @Field((_type) => [String], { nullable: true })
  kinds?: string[];

  @Field((_type) => [String], { nullable: true, description: 'Ids of people.' })
  actors?: string[];

  @Field((_type) => [String], { nullable: true, description: 'Ids of contacts.' })
  contacts?: string[];

  @Field((_type) => GraphQLDateTime, { nullable: true })
  from?: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Exclusive.' })
  to?: Date;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The first day, in the organisation’s time zone.' })
  fromDay?: Date;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'The last day, in the organisation’s time zone.' })
  toDay?: Date;
}
