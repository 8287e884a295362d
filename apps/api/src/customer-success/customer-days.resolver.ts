import { accounts } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { eq, sql } from 'drizzle-orm';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import { type DayOf, SHOWN_PER_DAY } from '../connections/day.type.ts';
import { byDay, readDays } from '../connections/list-days.ts';
import type { ApiContext } from '../context.ts';
import { type CustomerDate, type CustomerDateKind, CustomerDay, CustomerDaysArgs } from './customer-days.type.ts';
import { customersWhere, runningContracts } from './customer-portfolio.resolver.ts';

@Resolver()
export class CustomerDaysResolver {
  @Query((_returns) => [CustomerDay], {
    description: 'Renewals and notice deadlines of the customers by day, as a calendar shows them.',
  })
  async customerDays(
    @Args((_type) => CustomerDaysArgs) { filter, ...days }: CustomerDaysArgs,
    @Ctx() context: ApiContext,
  ): Promise<DayOf<CustomerDate>[]> {
    authorize(context.viewer, 'read');
    const { db, load } = context;
    const { from, before } = readDays(days);
    const portfolio = runningContracts(context, dayIn(context.timeZone, context.now()));
    const ranked = db
      .select({
        id: accounts.id,
        hasNotice: portfolio.hasNotice,
        kind: sql<CustomerDateKind>`dates.kind`.as('kind'),
        day: sql<string>`dates.day`.as('day'),
        place:
          sql<number>`row_number() over (partition by dates.day order by dates.kind, ${accounts.name}, ${accounts.id})`.as(
            'place',
          ),
        total: sql<number>`(count(*) over (partition by dates.day))::int`.as('total'),
      })
      .from(portfolio)
      .innerJoin(accounts, eq(accounts.id, portfolio.accountId))
      .innerJoin(
        sql`lateral (values ('renewal', ${portfolio.renewalDate}), ('notice', ${portfolio.noticeDeadline})) dates(kind, day)`,
        sql`dates.day >= ${from} and dates.day < ${before}`,
      )
      .where(customersWhere(context, filter ?? {}, portfolio))
      .as('ranked');
    const rows = await db
      .select()
      .from(ranked)
      .where(sql`${ranked.place} <= ${SHOWN_PER_DAY}`)
      .orderBy(ranked.day, ranked.place);
    const shown = await Promise.all(
      rows.map(async ({ id, kind, hasNotice, ...row }) => ({
        ...row,
        node: { kind, hasNotice, account: (await load<Account>('account', null, id)) as Account },
      })),
    );
    return byDay<CustomerDate>(shown);
  }
}
