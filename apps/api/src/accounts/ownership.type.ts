import type { OwnedWork } from '@tasuki/domain/accounts/ownership-words';
import { ownedWorks } from '@tasuki/domain/accounts/ownership-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';

export const OwnedWorkEnum = enumOf(ownedWorks);
registerEnumType(OwnedWorkEnum, { name: 'OwnedWork', description: 'The kinds of work on an account.' });

@ObjectType({ simpleResolvers: true, description: 'Exactly one owner per account and kind of work.' })
export class Ownership {
  @Field((_type) => OwnedWorkEnum)
  work!: OwnedWork;

  @Field((_type) => GraphQLDateTime)
  since!: Date;

  userId!: string;
}
