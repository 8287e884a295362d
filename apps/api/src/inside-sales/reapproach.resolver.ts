import { readReapproaches } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { Reapproach } from './reapproach.type.ts';

@Resolver((_of) => Reapproach)
export class ReapproachResolver {
  @Query((_returns) => [Reapproach], {
    description: 'Lost or handed back, and due again today or earlier; the longest waiting first.',
  })
  async reapproaches(
    @Ctx() { viewer, db, timeZone, now }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
  ): Promise<Reapproach[]> {
    authorize(viewer, 'read');
    const { limit } = readPage({ first });
    const rows = await readReapproaches(db, { until: dayIn(timeZone, now()), limit });
    return rows.map(({ accountId, ...row }) => Object.assign(new Reapproach(), row, { accountUuid: accountId }));
  }

  @FieldResolver((_returns) => Account)
  account(@Root() { accountUuid }: Reapproach, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, accountUuid);
  }
}
