import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { Finding } from './finding.type.ts';

@InputType()
export class ActOnFindingInput extends CommandInputBase {
  @Field((_type) => ID)
  findingId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String, { description: 'What the two departments are doing about it.' })
  note!: string;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Four weeks from today unless said otherwise.' })
  recheckOn?: Date | null;
}

@ObjectType({ simpleResolvers: true })
export class ActOnFindingPayload {
  @Field((_type) => Finding, { nullable: true })
  finding!: Finding | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class CloseFindingInput extends CommandInputBase {
  @Field((_type) => ID)
  findingId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String, { description: 'What came of it.' })
  note!: string;
}

@ObjectType({ simpleResolvers: true })
export class CloseFindingPayload {
  @Field((_type) => Finding, { nullable: true })
  finding!: Finding | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@InputType()
export class DiagnoseJointsInput extends CommandInputBase {}

@ObjectType({ simpleResolvers: true })
export class DiagnoseJointsPayload {
  @Field((_type) => Int, { nullable: true, description: 'How many rules and teams had enough records to be judged.' })
  judged!: number | null;

  @Field((_type) => Int, { nullable: true, description: 'How many findings are new.' })
  found!: number | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
