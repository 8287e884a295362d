import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';

@ObjectType({ simpleResolvers: true })
export class OpenWorkCount {
  @Field((_type) => String, { description: 'ownership, lead, opportunity, task, handoff, onboarding-plan or meeting.' })
  kind!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Everything that a person has open.' })
export class OpenWork {
  @Field((_type) => [OpenWorkCount], { description: 'Every kind, also where there is none.' })
  kinds!: OpenWorkCount[];

  @Field((_type) => Int)
  total!: number;

  @Field((_type) => Int, { description: 'On how many accounts.' })
  accounts!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How much of it one person gets.' })
export class ReassignmentShare {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => Int)
  items!: number;

  @Field((_type) => Int)
  accounts!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who would get what; nothing was changed.' })
export class ReassignmentPreview {
  @Field((_type) => [ReassignmentShare])
  shares!: ReassignmentShare[];

  @Field((_type) => Int, { description: 'What nobody was found for: it stays with the person.' })
  left!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One person’s work given to others in one step.' })
export class Reassignment {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String, { nullable: true, description: 'Null where the rules found the receivers.' })
  toName!: string | null;

  @Field((_type) => Int)
  items!: number;

  @Field((_type) => Int)
  accounts!: number;

  @Field((_type) => Boolean, { description: 'The person left with it.' })
  hasLeft!: boolean;

  @Field((_type) => GraphQLDateTime)
  doneAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  undoneAt!: Date | null;
}

@InputType()
export class ReassignWorkInput extends CommandInputBase {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => Int, { description: 'Of the person.' })
  version!: number;

  @Field((_type) => ID, { nullable: true, description: 'Null lets the routing rules find receivers.' })
  toUserId?: string | null;

  @Field((_type) => Boolean, { description: 'The person leaves with it: no more sign-in.' })
  hasLeft!: boolean;
}

@InputType()
export class UndoReassignmentInput extends CommandInputBase {
  @Field((_type) => ID)
  reassignmentId!: string;
}

@ObjectType({ simpleResolvers: true })
export class ReassignWorkPayload {
  @Field((_type) => Reassignment, { nullable: true })
  reassignment!: Reassignment | null;

  @Field((_type) => Int, { nullable: true, description: 'What nobody was found for.' })
  left!: number | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class UndoReassignmentPayload {
  @Field((_type) => Reassignment, { nullable: true })
  reassignment!: Reassignment | null;

  @Field((_type) => Int, { nullable: true, description: 'What came back; what was moved on or finished since stays.' })
  returned!: number | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
