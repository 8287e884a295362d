import type { TimePrecision } from '@tasuki/domain';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TimePrecisionEnum } from '../enums.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: '案件: an interest with a size and a date.' })
export class Opportunity extends Node {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { description: 'open, won or lost.' })
  state!: string;

  @Field((_type) => Float, { nullable: true, description: 'Major units of `currency`; null until its size is known.' })
  get amount(): number | null {
    return this.amountMinor === null ? null : inMajorUnits(this.amountMinor, this.currency);
  }

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'When it is expected to be won.' })
  closeDate!: string | null;

  @Field((_type) => GraphQLDateTime)
  openedAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `openedAt` says nothing.' })
  openedPrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime)
  stageSince!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `stageSince` says nothing.' })
  stagePrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  wonAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  lostAt!: Date | null;

  @Field((_type) => TimePrecisionEnum, {
    nullable: true,
    description: 'Null until it is closed. UNKNOWN: `wonAt` and `lostAt` say nothing.',
  })
  closedPrecision!: TimePrecision | null;

  @Field((_type) => String, { nullable: true, description: 'A loss reason, or a word of an import.' })
  lossReason!: string | null;

  @Field((_type) => String, { nullable: true })
  lossNote!: string | null;

  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => Int, { description: 'Send it back with an edit.' })
  version!: number;

  amountMinor!: number | null;
  leadId!: string | null;
  ownerId!: string | null;
  pipelineId!: string;
  stageKey!: string;
  productId!: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'One move of a deal; never changed.' })
export class OpportunityStageChange extends Node {
  @Field((_type) => GraphQLDateTime)
  changedAt!: Date;

  opportunityId!: string;
  fromStage!: string | null;
  toStage!: string;
  changedBy!: string | null;
}
