import type { Department } from '@tasuki/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Account } from './account.type.ts';

@ObjectType({ simpleResolvers: true, description: 'How many events of a department you have not seen.' })
export class NewsCount {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What others recorded since you last looked.' })
export class AccountNews {
  @Field((_type) => GraphQLDateTime, { description: 'When you last looked.' })
  since!: Date;

  @Field((_type) => [NewsCount])
  departments!: NewsCount[];
}

@InputType()
export class FollowAccountInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;

  @Field((_type) => Boolean, { description: 'False to follow it no more.' })
  isFollowed!: boolean;
}

@InputType()
export class LookAtAccountInput extends CommandInputBase {
  @Field((_type) => ID)
  accountId!: string;
}

@ObjectType({ simpleResolvers: true })
export class FollowAccountPayload {
  @Field((_type) => Account)
  account!: Account;
}

@ObjectType({ simpleResolvers: true })
export class LookAtAccountPayload {
  @Field((_type) => Account)
  account!: Account;
}
