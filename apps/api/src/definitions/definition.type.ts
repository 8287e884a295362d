import type { Department } from '@tasuki/domain';
import type { DefinitionTerms, VersionState } from '@tasuki/domain/definitions/definition-state';
import { versionStates } from '@tasuki/domain/definitions/definition-state';
import { type TermName, termNames } from '@tasuki/domain/definitions/rebase-terms';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DepartmentEnum, enumOf } from '../enums.ts';
import { Node } from '../records/node.type.ts';

export const DefinitionVersionStateEnum = enumOf(versionStates);
registerEnumType(DefinitionVersionStateEnum, { name: 'DefinitionVersionState' });
export const DefinitionTermEnum = enumOf(termNames);
registerEnumType(DefinitionTermEnum, { name: 'DefinitionTerm', description: 'A part of what a definition says.' });

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What the company calls a lead of some kind: MQL, hot lead …',
})
export class Definition extends Node {
  @Field((_type) => String, { description: 'Its address in URLs and exports, such as hot-lead.' })
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Terms of a definition. Once published they never change.',
})
export class DefinitionVersion extends Node implements Omit<DefinitionTerms, 'departments'> {
  @Field((_type) => Int)
  number!: number;

  @Field((_type) => DefinitionVersionStateEnum)
  state!: VersionState;

  @Field((_type) => GraphQLJSON, { description: 'The rule tree, as react-querybuilder writes it.' })
  rule!: DefinitionTerms['rule'];

  @Field((_type) => String)
  textJa!: string;

  @Field((_type) => String)
  textEn!: string;

  @Field((_type) => [String], { description: 'Handover items that a pass has to bring along.' })
  handoverItems!: string[];

  @Field((_type) => Int, { nullable: true, description: 'Business hours in which the receiver answers.' })
  slaHours!: number | null;

  @Field((_type) => [String], { description: 'Reasons with which a pass may be returned; empty for all.' })
  returnReasons!: string[];

  @Field((_type) => [DepartmentEnum], { description: 'The departments that the definition binds and that sign it.' })
  departments!: Department[];

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  submittedAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'When it is scheduled to go live.' })
  publishAt!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  effectiveFrom!: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  effectiveUntil!: Date | null;

  @Field((_type) => Int, { description: 'To be sent back when the draft is saved.' })
  version!: number;

  definitionId!: string;
  authorId!: string;
  editorIds!: string[];
  baseVersionId!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DefinitionApproval {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => String)
  byName!: string;

  @Field((_type) => GraphQLDateTime)
  at!: Date;
}

@ObjectType({ simpleResolvers: true })
export class DefinitionComment {
  @Field((_type) => String)
  id!: string;

  @Field((_type) => String)
  byName!: string;

  @Field((_type) => String)
  text!: string;

  @Field((_type) => Boolean, { description: 'It sent the version back to its author.' })
  isRejection!: boolean;

  @Field((_type) => GraphQLDateTime)
  at!: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A difference between two versions in one sentence.' })
export class DefinitionChange {
  @Field((_type) => String, { description: 'added, removed or changed.' })
  kind!: string;

  @Field((_type) => String)
  ja!: string;

  @Field((_type) => String)
  en!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a rebase of a stale draft has to deal with.' })
export class DefinitionDrift {
  @Field((_type) => [DefinitionChange], { description: 'What changed in force since the draft was begun.' })
  missed!: DefinitionChange[];

  @Field((_type) => [DefinitionTermEnum], {
    description: 'What both changed, each differently: the draft’s stands after a rebase.',
  })
  contested!: TermName[];
}
