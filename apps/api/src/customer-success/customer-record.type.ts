import type { TimePrecision } from '@tasuki/domain';
import { type TicketPriority, ticketPriorities } from '@tasuki/domain/customer-success/ticket-words';
import { GraphQLDate, GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

export const TicketPriorityEnum = enumOf(ticketPriorities);
registerEnumType(TicketPriorityEnum, { name: 'TicketPriority' });

export const surveyKinds = ['nps', 'csat'] as const;
export type SurveyKind = (typeof surveyKinds)[number];
export const SurveyKindEnum = enumOf(surveyKinds);
registerEnumType(SurveyKindEnum, { name: 'SurveyKind', description: 'NPS goes from 0 to 10, CSAT from 1 to 5.' });

@ObjectType({ implements: Node, simpleResolvers: true, description: '問い合わせ' })
export class Ticket extends Node {
  @Field((_type) => GraphQLJSONObject, { description: 'What its source says of it besides.' })
  attributes!: Record<string, unknown>;

  @Field((_type) => String)
  subject!: string;

  @Field((_type) => TicketPriorityEnum)
  priority!: TicketPriority;

  @Field((_type) => String, { description: 'open or closed.' })
  state!: string;

  @Field((_type) => GraphQLDateTime)
  openedAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `openedAt` says nothing.' })
  openedPrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  closedAt!: Date | null;

  @Field((_type) => Int)
  version!: number;

  contactId!: string | null;
}

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A customer’s answer.' })
export class Survey extends Node {
  @Field((_type) => SurveyKindEnum)
  kind!: SurveyKind;

  @Field((_type) => Int)
  score!: number;

  @Field((_type) => String, { nullable: true })
  comment!: string | null;

  @Field((_type) => GraphQLDateTime)
  answeredAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `answeredAt` says nothing.' })
  answeredPrecision!: TimePrecision;

  contactId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One figure per day and metric.' })
export class UsageDay {
  @Field((_type) => GraphQLDate)
  day!: string;

  @Field((_type) => String)
  metric!: string;

  @Field((_type) => Float)
  quantity!: number;
}
