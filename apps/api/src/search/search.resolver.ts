import { type SearchedType, searchRecords } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain/global-id';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { SearchedTypeEnum, SearchGroup, SearchHit } from './search.type.ts';

const USUAL_FIRST = 5;
const LONGEST_TEXT = 200;

@Resolver((_of) => SearchHit)
export class SearchResolver {
  @Query((_returns) => [SearchGroup], {
    description:
      'Companies, people and deals by any part of a name, its kana, a domain, e-mail, telephone or 法人番号, in any writing and width. Two signs are enough anywhere in a word, one at its beginning.',
  })
  async search(
    @Arg('text', (_type) => String) text: string,
    @Arg('first', (_type) => Int, { nullable: true, description: 'Of each type; 5 unless given.' }) first:
      | number
      | null
      | undefined,
    @Arg('types', (_type) => [SearchedTypeEnum], { nullable: true }) types: SearchedType[] | null | undefined,
    @Ctx() { db, viewer }: ApiContext,
  ): Promise<SearchGroup[]> {
    authorize(viewer, 'read');
    const { limit } = readPage({ first: first ?? USUAL_FIRST });
    if (text.length > LONGEST_TEXT) throw badUserInput(`Search for ${LONGEST_TEXT} signs at most.`, { field: 'text' });
    const groups = await searchRecords(db, text, { first: limit, types: types ?? undefined });
    return groups.map(({ type, hits, hasMore }) => ({
      type,
      hasMore,
      hits: hits.map(({ id, accountId, title, matched }) => ({
        id: toGlobalId({ type, accountId, id }),
        title,
        matched,
        accountUuid: accountId,
      })),
    }));
  }

  @FieldResolver((_returns) => Account, { description: 'Where it leads: the company itself, or whose it is.' })
  account(@Root() { accountUuid }: SearchHit, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, accountUuid);
  }
}
