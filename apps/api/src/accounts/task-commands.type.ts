import type { Department } from '@tasuki/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase, CommandPayload } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Task } from './task.type.ts';

@InputType()
export class CreateTaskInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => ID, { nullable: true })
  contactId?: string | null;

  @Field((_type) => String)
  title!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Whose task it is; your own if left out.' })
  department?: Department | null;

  @Field((_type) => ID, { nullable: true })
  assigneeId?: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  dueAt?: Date | null;
}

@InputType()
export class CompleteTaskInput extends CommandInputBase {
  @Field((_type) => ID)
  taskId!: string;

  @Field((_type) => String, { nullable: true })
  note?: string | null;
}

@ObjectType()
export class CreateTaskPayload extends CommandPayload {
  @Field((_type) => Task, { nullable: true })
  task!: Task | null;
}

@ObjectType()
export class CompleteTaskPayload extends CommandPayload {
  @Field((_type) => Task, { nullable: true })
  task!: Task | null;
}
