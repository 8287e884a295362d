import { externalIds, findSurvivor } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { readOrder } from '../connections/order-of.ts';
import type { ApiContext } from '../context.ts';
import { Account } from './account.type.ts';
import { AccountConnection, AccountsArgs, accountsWhere, isTextNarrowed, usualAccountOrder } from './account-list.ts';

@Resolver((_of) => Account)
export class AccountResolver {
  @Query((_returns) => Account, {
    nullable: true,
    description: 'A merged account’s id answers with the account that it was merged into.',
  })
  async account(@Arg('id', (_type) => ID) id: string, @Ctx() context: ApiContext): Promise<Account | null> {
    authorize(context.viewer, 'read');
    const parsed = parseGlobalId(id);
    return parsed?.type === 'account' ? loadSurvivor(context, parsed.id) : null;
  }

  @Query((_returns) => Account, { nullable: true, description: 'The account that another system knows by this id.' })
  async accountByExternalId(
    @Arg('source', (_type) => String) source: string,
    @Arg('externalId', (_type) => String) externalId: string,
    @Ctx() context: ApiContext,
  ): Promise<Account | null> {
    authorize(context.viewer, 'read');
    const rows = await context.db
      .select()
      .from(externalIds)
      .where(
        and(eq(externalIds.source, source), eq(externalIds.externalId, externalId), isNotNull(externalIds.accountId)),
      )
      // One id may name several records of one source: the account's own comes before what the account owns.
      .orderBy(asc(externalIds.recordType));
    const row = rows.find(({ recordType }) => recordType === 'account') ?? rows[0];
    return row?.accountId ? loadSurvivor(context, row.accountId) : null;
  }

  @Query((_returns) => AccountConnection, { description: 'All accounts but those that are read through another.' })
  accounts(
    @Args((_type) => AccountsArgs) { filter, orderBy, ...page }: AccountsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Account>> {
    const viewer = authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, usualAccountOrder);
    return listRecords<Account>(context, {
      name: 'account',
      where: accountsWhere(filter ?? {}, viewer),
      property: field,
      kind: field === 'name' ? 'text' : 'date',
      isDescending: direction === 'desc',
      page,
      isFoundFirst: isTextNarrowed(filter ?? {}),
    });
  }
}

async function loadSurvivor({ db, load }: ApiContext, id: string): Promise<Account | null> {
  const account = await load<Account>('account', null, id);
  return account?.mergedIntoId ? load<Account>('account', null, await findSurvivor(db, account.mergedIntoId)) : account;
}
