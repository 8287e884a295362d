import { toGlobalId } from '@tasuki/domain';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { UploadRow } from './uploads.ts';

@ObjectType({ simpleResolvers: true, description: 'A file that was sent to /api/imports/uploads.' })
export class ImportUpload {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  fileName!: string;

  @Field((_type) => Float)
  bytes!: number;

  @Field((_type) => GraphQLDateTime)
  uploadedAt!: Date;
}

export const presentUpload = (row: UploadRow): ImportUpload => ({
  ...row,
  id: toGlobalId({ type: 'import-upload', accountId: null, id: row.id }),
});

@ObjectType({ simpleResolvers: true })
export class ImportColumn {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => [String], { description: 'The first different cells that are not empty, 20 at most.' })
  samples!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'An export whose columns are known.' })
export class ImportFormat {
  @Field((_type) => String, { description: 'The preset.' })
  name!: string;

  @Field((_type) => String)
  titleJa!: string;

  @Field((_type) => String)
  titleEn!: string;

  @Field((_type) => String, {
    nullable: true,
    description: 'Of a source of several files: the order in which they are imported.',
  })
  orderJa!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The same in English.' })
  orderEn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A source that brought the companies of a file before.' })
export class ImportJoin {
  @Field((_type) => String)
  source!: string;

  @Field((_type) => Int, { description: 'How many companies of the sampled rows are there under it.' })
  companies!: number;

  @Field((_type) => Int, { description: 'How many companies the sampled rows name.' })
  of!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a file looks like, and what its columns probably mean.' })
export class ImportInspection {
  @Field((_type) => ImportUpload)
  upload!: ImportUpload;

  @Field((_type) => String, { nullable: true, description: 'Why the file cannot be read; then the rest is empty.' })
  problem!: string | null;

  @Field((_type) => String, { nullable: true, description: 'The same in Japanese.' })
  problemJa!: string | null;

  @Field((_type) => String, { nullable: true })
  encoding!: string | null;

  @Field((_type) => String, { nullable: true })
  delimiter!: string | null;

  @Field((_type) => Int, { nullable: true, description: '0 where the file has no header line.' })
  headerLine!: number | null;

  @Field((_type) => [ImportColumn])
  columns!: ImportColumn[];

  @Field((_type) => ImportFormat, { nullable: true, description: 'The export that the columns belong to.' })
  format!: ImportFormat | null;

  @Field((_type) => GraphQLJSON, {
    nullable: true,
    description:
      'A mapping of one table: as it was used last for this header, else as it is proposed; of none where no type of record fits.',
  })
  mapping!: Record<string, unknown> | null;

  @Field((_type) => ImportJoin, {
    nullable: true,
    description: 'The source whose companies the file names; it is the one that the mapping proposes.',
  })
  join!: ImportJoin | null;

  @Field((_type) => Boolean, { description: 'The mapping is the one that was used last for this header.' })
  isRemembered!: boolean;

  @Field((_type) => String, { nullable: true, description: 'The preset that was used last for this header.' })
  rememberedPreset!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportField {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => Boolean, { description: 'Takes a date format.' })
  isDate!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A sort of record that rows can become, and its fields.' })
export class ImportRecordType {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;

  @Field((_type) => [ImportField])
  fields!: ImportField[];
}
