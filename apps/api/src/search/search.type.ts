import { type SearchedType, searchedTypes } from '@tasuki/db';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';

export const SearchedTypeEnum = enumOf(searchedTypes);
registerEnumType(SearchedTypeEnum, { name: 'SearchedType', description: 'CONTACT: a person at a customer’s.' });

@ObjectType({ simpleResolvers: true })
export class SearchHit {
  @Field((_type) => ID, { description: 'The record’s own id, for node(id).' })
  id!: string;

  @Field((_type) => String, { description: 'The name of the company, person or deal.' })
  title!: string;

  @Field((_type) => String, {
    nullable: true,
    description: 'What it was found by where the title does not show it: kana, domain, e-mail, telephone, 法人番号.',
  })
  matched!: string | null;

  accountUuid!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What was found of one type, the best first.' })
export class SearchGroup {
  @Field((_type) => SearchedTypeEnum)
  type!: SearchedType;

  @Field((_type) => [SearchHit])
  hits!: SearchHit[];

  @Field((_type) => Boolean, { description: 'There are more than were asked for.' })
  hasMore!: boolean;
}
