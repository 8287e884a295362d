import type { Department } from '@tasuki/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connections/connection.ts';
import { DepartmentEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Something to do on an account.' })
export class Task extends Node {
  @Field((_type) => String)
  title!: string;

  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => String, { description: 'open or done.' })
  state!: string;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  dueAt!: Date | null;

  @Field((_type) => GraphQLDateTime)
  createdAt!: Date;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  doneAt!: Date | null;

  @Field((_type) => Int)
  version!: number;

  assigneeId!: string | null;
  createdBy!: string | null;
  doneBy!: string | null;
}

export const TaskConnection = connectionOf(Task);
