import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Definition, DefinitionVersion } from './definition.type.ts';

@InputType()
class DefinitionTermsInput extends CommandInputBase {
  @Field((_type) => GraphQLJSON, { description: 'A rule tree: {"combinator":"and","rules":[…]}.' })
  rule!: unknown;

  @Field((_type) => String)
  textJa!: string;

  @Field((_type) => String)
  textEn!: string;

  @Field((_type) => [DepartmentEnum])
  departments!: string[];

  @Field((_type) => [String], { nullable: true })
  handoverItems?: string[] | null;

  @Field((_type) => Int, { nullable: true, description: 'Business hours.' })
  slaHours?: number | null;

  @Field((_type) => [String], { nullable: true })
  returnReasons?: string[] | null;
}

export { DefinitionTermsInput };

@InputType()
export class CreateDefinitionInput extends DefinitionTermsInput {
  @Field((_type) => String, { description: 'Lower-case words with hyphens; it stays.' })
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;
}

@InputType()
export class SaveDefinitionDraftInput extends DefinitionTermsInput {
  @Field((_type) => String)
  definitionId!: string;

  @Field((_type) => String, { nullable: true, description: 'The draft to change; without it a new version begins.' })
  versionId?: string | null;

  @Field((_type) => Int, { nullable: true, description: 'The draft’s version as it was read.' })
  version?: number | null;
}

@InputType()
export class DefinitionVersionInput extends CommandInputBase {
  @Field((_type) => String)
  versionId!: string;
}

@InputType()
export class ApproveDefinitionInput extends DefinitionVersionInput {
  @Field((_type) => DepartmentEnum)
  department!: string;
}

@InputType()
export class RejectDefinitionInput extends DefinitionVersionInput {
  @Field((_type) => String, { description: 'What should change; it stands among the comments.' })
  reason!: string;
}

@InputType()
export class CommentDefinitionInput extends DefinitionVersionInput {
  @Field((_type) => String)
  text!: string;
}

@InputType()
export class PublishDefinitionInput extends DefinitionVersionInput {
  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Goes live then; now where absent.' })
  at?: Date | null;
}

@ObjectType({ simpleResolvers: true })
export abstract class DefinitionPayload {
  @Field((_type) => Definition, { nullable: true })
  definition!: Definition | null;

  @Field((_type) => DefinitionVersion, { nullable: true })
  version!: DefinitionVersion | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType()
export class CreateDefinitionPayload extends DefinitionPayload {}

@ObjectType()
export class SaveDefinitionDraftPayload extends DefinitionPayload {}

@InputType()
export class RebaseDefinitionInput extends DefinitionVersionInput {}

@ObjectType()
export class RebaseDefinitionPayload extends DefinitionPayload {}

@InputType()
export class RollBackDefinitionInput extends DefinitionVersionInput {}

@ObjectType()
export class RollBackDefinitionPayload extends DefinitionPayload {}

@InputType()
export class SubmitDefinitionInput extends DefinitionVersionInput {}

@ObjectType()
export class SubmitDefinitionPayload extends DefinitionPayload {}

@InputType()
export class WithdrawDefinitionInput extends DefinitionVersionInput {}

@ObjectType()
export class WithdrawDefinitionPayload extends DefinitionPayload {}

@InputType()
export class DiscardDefinitionDraftInput extends DefinitionVersionInput {}

@ObjectType()
export class DiscardDefinitionDraftPayload extends DefinitionPayload {}

@ObjectType()
export class ApproveDefinitionPayload extends DefinitionPayload {}

@ObjectType()
export class RejectDefinitionPayload extends DefinitionPayload {}

@ObjectType()
export class CommentDefinitionPayload extends DefinitionPayload {}

@ObjectType()
export class PublishDefinitionPayload extends DefinitionPayload {}
