import type { Department, TimePrecision } from '@tasuki/domain';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Contact } from '../accounts/contact.type.ts';
import { DepartmentEnum, TimePrecisionEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ description: 'One labelled value of an event or record.' })
export class Fact {
  @Field((_type) => String)
  label!: string;

  @Field((_type) => String)
  value!: string;
}

@ObjectType({ description: 'Who did it: a person, or the system when null.' })
export class Actor {
  @Field((_type) => String)
  id!: string;

  @Field((_type) => String)
  name!: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A fact on an account’s timeline. Append-only: a mistake is corrected by a later event.',
})
export class TimelineEvent extends Node {
  @Field((_type) => String, { description: '`hidden` where this viewer sees only day and department.' })
  kind!: string;

  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => GraphQLDateTime)
  occurredAt!: Date;

  @Field((_type) => TimePrecisionEnum)
  timePrecision!: TimePrecision;

  @Field((_type) => GraphQLDateTime)
  recordedAt!: Date;

  @Field((_type) => GraphQLJSON)
  payload!: Record<string, unknown>;

  @Field((_type) => Actor, { nullable: true })
  actor!: Actor | null;

  @Field((_type) => Boolean, { description: 'True for placeholders.' })
  isHidden!: boolean;

  subjectType!: string | null;
  subjectId!: string | null;
  contactId!: string | null;
  /** Where it was read with the event; absent on placeholders. */
  joinedContact?: Contact | null;
}
