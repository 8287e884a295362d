import { findSurvivor } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { Account } from './account.type.ts';

@Resolver((_of) => Account)
export class AccountResolver {
  @Query((_returns) => Account, {
    nullable: true,
    description: 'A merged account’s id answers with the account that it was merged into.',
  })
  async account(
    @Arg('id', (_type) => ID) id: string,
    @Ctx() { viewer, db, load }: ApiContext,
  ): Promise<Account | null> {
    authorize(viewer, 'read');
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'account') return null;
    const account = await load<Account>('account', null, parsed.id);
    return account?.mergedIntoId
      ? load<Account>('account', null, await findSurvivor(db, account.mergedIntoId))
      : account;
  }
}
