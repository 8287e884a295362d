import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../../command/command-payload.type.ts';
import { ImportRun } from '../import-runs.resolver.ts';

@InputType({ description: 'How a file is to be read and what its rows mean.' })
export class ImportSettings {
  @Field((_type) => ID)
  uploadId!: string;

  @Field((_type) => String, { description: '`csv` with a mapping, or one of importFormats.' })
  preset!: string;

  @Field((_type) => GraphQLJSON, { nullable: true, description: 'As in a mapping file (docs/how-to/import.md).' })
  mapping?: unknown;

  @Field((_type) => String, { nullable: true, description: 'Under which name the ids of the source are remembered.' })
  source?: string | null;

  @Field((_type) => String, { nullable: true, description: 'Told from the file unless given.' })
  encoding?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportRowIssue {
  @Field((_type) => String, { description: 'rejected, changed or flagged.' })
  severity!: string;

  @Field((_type) => String)
  reason!: string;

  @Field((_type) => String, { nullable: true })
  reasonJa!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportPreviewRow {
  @Field((_type) => Int)
  line!: number;

  @Field((_type) => GraphQLJSON, { description: 'The cells by column.' })
  cells!: Record<string, string>;

  @Field((_type) => [ImportRowIssue])
  issues!: ImportRowIssue[];
}

@ObjectType({ simpleResolvers: true, description: 'What many rows have in common; they are taken as they are.' })
export class ImportNote {
  @Field((_type) => String)
  file!: string;

  @Field((_type) => Int, { description: 'How many rows it is said of.' })
  rows!: number;

  @Field((_type) => [Int], { description: 'The lines of the first few.' })
  lines!: number[];

  @Field((_type) => String)
  reason!: string;

  @Field((_type) => String)
  reasonJa!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the first rows would become; nothing was changed.' })
export class ImportPreviewType {
  @Field((_type) => [ImportPreviewRow])
  rows!: ImportPreviewRow[];

  @Field((_type) => [ImportNote])
  notes!: ImportNote[];

  @Field((_type) => GraphQLJSON, { description: 'Record type → number.' })
  created!: Record<string, number>;

  @Field((_type) => GraphQLJSON)
  updated!: Record<string, number>;

  @Field((_type) => GraphQLJSON)
  unchanged!: Record<string, number>;

  @Field((_type) => String, { nullable: true, description: 'Why the file cannot be imported like this.' })
  problem!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The same in Japanese.' })
  problemJa!: string | null;
}

@InputType()
export class StartImportInput extends CommandInputBase {
  @Field((_type) => ImportSettings)
  settings!: ImportSettings;

  @Field((_type) => Boolean, { description: 'Does everything, reports it, and takes it back.' })
  isDryRun!: boolean;
}

@InputType()
abstract class ImportRunInput extends CommandInputBase {
  @Field((_type) => ID)
  importRunId!: string;
}

@InputType()
export class CancelImportInput extends ImportRunInput {}

@InputType()
export class UndoImportInput extends ImportRunInput {}

@ObjectType()
abstract class ImportRunPayload {
  @Field((_type) => ImportRun, { nullable: true })
  importRun!: ImportRun | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType()
export class StartImportPayload extends ImportRunPayload {}

@ObjectType()
export class CancelImportPayload extends ImportRunPayload {}

@ObjectType()
export class UndoImportPayload extends ImportRunPayload {}
