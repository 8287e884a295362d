import type { Department } from '@tasuki/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A person of the organisation.' })
export class User extends Node {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, {
    nullable: true,
    description: 'Null for people who only came along with imported history.',
  })
  email!: string | null;

  @Field((_type) => Boolean, { description: 'False for people who only came along with imported history.' })
  canSignIn!: boolean;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  leftAt!: Date | null;

  @Field((_type) => Int)
  version!: number;
}

@InputType({ description: '兼任: a person may belong to several departments.' })
export class MembershipInput {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => String, { description: 'member or manager' })
  role!: string;
}

@InputType()
export class CreateUserInput extends CommandInputBase {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => String)
  email!: string;

  @Extensions({ isSecret: true })
  @Field((_type) => String, { description: 'At least 10 characters; the person changes it later.' })
  password!: string;

  @Field((_type) => [MembershipInput])
  memberships!: MembershipInput[];
}

@InputType()
export class UpdateUserInput extends CommandInputBase {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => String, { nullable: true })
  name?: string | null;

  @Field((_type) => [MembershipInput], { nullable: true, description: 'The whole new list.' })
  memberships?: MembershipInput[] | null;

  @Field((_type) => Boolean, {
    nullable: true,
    description: 'True when the person left: no more sign-in; the history keeps the name.',
  })
  hasLeft?: boolean | null;
}

@InputType()
export class SetUserPasswordInput extends CommandInputBase {
  @Field((_type) => ID)
  userId!: string;

  @Extensions({ isSecret: true })
  @Field((_type) => String, { description: 'At least 10 characters; the person changes it later.' })
  password!: string;
}

@ObjectType({ simpleResolvers: true })
abstract class UserPayload {
  @Field((_type) => User, { nullable: true })
  user!: User | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class CreateUserPayload extends UserPayload {}

@ObjectType({ simpleResolvers: true })
export class UpdateUserPayload extends UserPayload {}

@ObjectType({ simpleResolvers: true })
export class SetUserPasswordPayload extends UserPayload {}
