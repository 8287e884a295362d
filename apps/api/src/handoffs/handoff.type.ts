import type { Department } from '@tasuki/domain';
import type { Judgement } from '@tasuki/domain/handoffs/judgement';
import type { Routing } from '@tasuki/domain/routing/routing-reason';
import { GraphQLDate, GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A code and what people call it.' })
export class ReasonCode {
  @Field((_type) => String)
  code!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A pass between two departments, over any joint; both sides own it.',
})
export class Handoff extends Node {
  @Field((_type) => String, { description: 'draft, offered, accepted, returned, expired or withdrawn.' })
  state!: string;

  @Field((_type) => String, { nullable: true })
  note!: string | null;

  @Field((_type) => GraphQLJSON, { description: 'Answers of the handover checklist, by item.' })
  items!: Record<string, string>;

  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  offeredAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When an answer is due; null without a clock.' })
  dueAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When the manager was told that nobody answered.' })
  escalatedAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When it goes to the next person, or expires.' })
  nextStepAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  decidedAt!: Date | null;

  @Field((_type) => String, { nullable: true, description: 'Why it was returned.' })
  reasonCode!: string | null;

  @Field((_type) => String, { nullable: true, description: 'What the receiver said to it.' })
  decisionNote!: string | null;

  @Field((_type) => GraphQLDate, {
    nullable: true,
    description: 'Of a return, and of what was found not ripe: when it is approached again.',
  })
  reapproachOn!: string | null;

  @Field((_type) => String, {
    nullable: true,
    description: 'What became of it: deal, won, lost, onboarded or churned.',
  })
  outcome!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  outcomeAt!: Date | null;

  @Field((_type) => String, { nullable: true, description: 'What the receiver said when it was found not ripe.' })
  outcomeNote!: string | null;

  @Field((_type) => Int, { nullable: true, description: 'Required items answered at the offer, 0–100.' })
  completenessPercent!: number | null;

  @Field((_type) => String, { nullable: true, description: 'Why it went although required items were missing.' })
  overrideReason!: string | null;

  @Field((_type) => Int, { nullable: true, description: 'The receiver’s word, 1–5.' })
  rating!: number | null;

  @Field((_type) => String, { nullable: true, description: 'One of handoffRatingTags.' })
  ratingTag!: string | null;

  @Field((_type) => Int)
  version!: number;

  /** The API calls them `from` and `to`; see the resolver. */
  fromDepartment!: Department;
  toDepartment!: Department;
  sources!: Record<string, string[]>;
  judgement!: Judgement | null;
  isSelf!: number;
  routing!: Routing | null;
  leadId!: string | null;
  opportunityId!: string | null;
  contractId!: string | null;
  offeredBy!: string | null;
  assigneeId!: string | null;
  decidedBy!: string | null;
}

export const HandoffConnection = connectionOf(Handoff);
