import type { Department } from '@tasuki/domain';
import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OwnedWorkEnum } from '../accounts/ownership.type.ts';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum, enumOf } from '../enums.ts';

export const bulkActNames = [
  'assign-owner',
  'follow',
  'create-tasks',
  'complete-tasks',
  'reschedule-tasks',
  'assign-deals',
  'move-deals',
] as const;
export type BulkActName = (typeof bulkActNames)[number];

export const BulkActEnum = enumOf(bulkActNames);
registerEnumType(BulkActEnum, {
  name: 'BulkActName',
  description: 'The first three are for accounts, the next two for tasks, the last two for opportunities.',
});

@InputType()
export class BulkActInput extends CommandInputBase {
  @Field((_type) => BulkActEnum)
  act!: BulkActName;

  @Field((_type) => [ID], { description: 'Up to 200 accounts, tasks or opportunities.' })
  ids!: string[];

  @Field((_type) => ID, { nullable: true, description: 'For ASSIGN_OWNER, ASSIGN_DEALS and CREATE_TASKS.' })
  userId?: string | null;

  @Field((_type) => OwnedWorkEnum, { nullable: true, description: 'For ASSIGN_OWNER.' })
  work?: OwnedWork | null;

  @Field((_type) => String, { nullable: true, description: 'For CREATE_TASKS: what is to be done.' })
  title?: string | null;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'For CREATE_TASKS; the viewer’s unless given.' })
  department?: Department | null;

  @Field((_type) => String, { nullable: true, description: 'For MOVE_DEALS: the key of the stage.' })
  stageKey?: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'For RESCHEDULE_TASKS and CREATE_TASKS.' })
  dueAt?: Date | null;
}

@InputType()
export class UndoBulkActInput extends CommandInputBase {
  @Field((_type) => ID)
  bulkActId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one record.' })
export class BulkResult {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String, { description: 'The company, the title of the task, or the name of the deal.' })
  name!: string;

  @Field((_type) => RefusalType, { nullable: true, description: 'Why nothing was changed; null when it was done.' })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true, description: 'An act on many records, which whoever did it can take back.' })
export class BulkAct {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => BulkActEnum)
  act!: BulkActName;

  @Field((_type) => String, { nullable: true, description: 'What was chosen for all: an owner’s name, a moment.' })
  chosen!: string | null;

  @Field((_type) => GraphQLDateTime)
  at!: Date;

  @Field((_type) => Int)
  doneCount!: number;

  @Field((_type) => Int)
  refusedCount!: number;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  undoneAt!: Date | null;
}

@ObjectType()
abstract class BulkPayload {
  @Field((_type) => BulkAct, { nullable: true })
  bulkAct!: BulkAct | null;

  @Field((_type) => [BulkResult])
  results!: BulkResult[];

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class BulkActPayload extends BulkPayload {}

@ObjectType({ simpleResolvers: true })
export class UndoBulkActPayload extends BulkPayload {}
