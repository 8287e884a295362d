import type { Department, TimePrecision } from '@tasuki/domain';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A company. The root: every fact carries its account from birth.',
})
export class Account extends Node {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { nullable: true })
  nameKana!: string | null;

  @Field((_type) => String, {
    description: '`provisional` until someone says which company it is; `identified` after.',
  })
  state!: string;

  @Field((_type) => String, { nullable: true, description: '法人番号' })
  corporateNumber!: string | null;

  @Field((_type) => String, { nullable: true })
  industry!: string | null;

  @Field((_type) => Int, { nullable: true })
  employees!: number | null;

  @Field((_type) => String, { nullable: true })
  region!: string | null;

  @Field((_type) => String, { nullable: true })
  website!: string | null;

  @Field((_type) => String, { nullable: true, description: 'high, low, tech or community.' })
  touchTier!: string | null;

  @Field((_type) => GraphQLJSON)
  attributes!: Record<string, unknown>;

  @Field((_type) => DepartmentEnum, { description: 'The department that has the sash now.' })
  holder!: Department;

  @Field((_type) => GraphQLDateTime)
  holderSince!: Date;

  @Field((_type) => Int)
  cycleNumber!: number;

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;

  @Field((_type) => TimePrecisionEnum, { description: 'UNKNOWN: imported without a date, `createdAt` says nothing.' })
  createdPrecision!: TimePrecision;

  @Field((_type) => Int, { description: 'Send it back with an edit.' })
  version!: number;

  mergedIntoId!: string | null;
  parentId!: string | null;
}
