import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A rule judged over leads that are history.' })
export class DefinitionReplay extends Node {
  liveVersionId!: string | null;

  @Field((_type) => String, { description: 'running, done, canceled or failed.' })
  state!: string;

  @Field((_type) => String, { description: 'The first day, where the organisation is.' })
  fromDay!: string;

  @Field((_type) => String, { description: 'The day after the last one.' })
  toDay!: string;

  @Field((_type) => GraphQLDateTime)
  startedAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  finishedAt!: Date | null;

  @Field((_type) => Int, { description: 'Of totalDays, how many are judged.' })
  judgedDays!: number;

  @Field((_type) => Int)
  totalDays!: number;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description:
      'leads, won, qualified, qualifiedWon and missedWon by {new, old}; groups both, onlyOld, onlyNew, neither with leads, decided, accepted, deals, won, wonMinor; weeks; missedSamples, onlyNewSamples and onlyOldSamples with accountId, leadId, accountName, wonMinor; currency.',
  })
  result!: Record<string, unknown> | null;
}

@InputType()
export class ReplayDefinitionInput extends CommandInputBase {
  @Field((_type) => String)
  versionId!: string;

  @Field((_type) => String, { description: 'YYYY-MM-DD, in the organisation’s time zone.' })
  from!: string;

  @Field((_type) => String, { description: 'The day after the last one.' })
  to!: string;
}

@InputType()
export class CancelDefinitionReplayInput extends CommandInputBase {
  @Field((_type) => String)
  replayId!: string;
}

@ObjectType({ simpleResolvers: true })
export abstract class DefinitionReplayPayload {
  @Field((_type) => DefinitionReplay, { nullable: true })
  replay!: DefinitionReplay | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class DefinitionImpactSample {
  @Field((_type) => String, { description: 'Of the account, as in its address.' })
  accountId!: string;

  @Field((_type) => String)
  accountName!: string;

  @Field((_type) => String, { description: 'gained, lost or passing.' })
  change!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a rule makes of the open leads at this moment.' })
export class DefinitionImpact {
  @Field((_type) => Int, { description: 'Open leads.' })
  open!: number;

  @Field((_type) => Int)
  passing!: number;

  @Field((_type) => Int, { nullable: true, description: 'Passing the version in force; null where there is none yet.' })
  passingLive!: number | null;

  @Field((_type) => Int)
  gained!: number;

  @Field((_type) => Int)
  lost!: number;

  @Field((_type) => [DefinitionImpactSample])
  samples!: DefinitionImpactSample[];
}

@ObjectType()
export class ReplayDefinitionPayload extends DefinitionReplayPayload {}

@ObjectType()
export class CancelDefinitionReplayPayload extends DefinitionReplayPayload {}
