import { accounts, contracts, healthDays, mergedInto, mrrMovements, ownerships } from '@tasuki/db';
import { dayIn, daysBetween } from '@tasuki/domain';
import { and, eq, gt, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Account } from '../accounts/account.type.ts';
import { holdsText } from '../accounts/account-list.ts';
import type { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { type Connection, keysetQuery, toConnection } from '../connections/connection.ts';
import { readOrder } from '../connections/order-of.ts';
import type { ApiContext } from '../context.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import { readCustomerFacts } from './customer-facts.ts';
import { Customer, CustomerConnection, type CustomerFilter, CustomerPortfolioArgs } from './customer-portfolio.type.ts';

@Resolver()
export class CustomerPortfolioResolver {
  @Query((_returns) => CustomerConnection, { description: '担当顧客一覧: accounts with a running contract.' })
  async customerPortfolio(
    @Args((_type) => CustomerPortfolioArgs) { filter, orderBy, ...args }: CustomerPortfolioArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Customer>> {
    authorize(context.viewer, 'read');
    const { db, load } = context;
    const today = dayIn(context.timeZone, context.now());
    const { field, direction } = readOrder(orderBy, { field: 'renewalDate', direction: 'asc' });
    const portfolio = runningContracts(context, today);
    const where = customersWhere(context, filter ?? {}, portfolio);
    const score = currentHealth(context);
    const fees = monthlyFees(context, today);
    const columns = {
      renewalDate: portfolio.renewalDate,
      noticeDeadline: portfolio.noticeDeadline,
      health: score.health,
      mrr: fees.feeMinor,
    };
    const keyset = {
      column: columns[field] as unknown as PgColumn,
      id: accounts.id,
      isDescending: direction === 'desc',
      kind: field === 'health' || field === 'mrr' ? ('number' as const) : ('day' as const),
    };
    const query = keysetQuery(keyset, args);
    const rows = await db
      .select({
        id: accounts.id,
        ownerId: ownerships.userId,
        renewalDate: portfolio.renewalDate,
        noticeDeadline: portfolio.noticeDeadline,
        contractCount: portfolio.contractCount,
        hasNotice: portfolio.hasNotice,
        health: score.health,
        feeMinor: fees.feeMinor,
      })
      .from(portfolio)
      .innerJoin(accounts, eq(accounts.id, portfolio.accountId))
      .leftJoin(ownerships, and(eq(ownerships.accountId, accounts.id), eq(ownerships.work, 'customer-success')))
      .leftJoin(score, eq(score.accountId, accounts.id))
      .leftJoin(fees, eq(fees.accountId, accounts.id))
      .where(and(where, query.where))
      .orderBy(...query.orderBy)
      .limit(query.limit);
    const facts = await readCustomerFacts(
      context,
      rows.map(({ id }) => id),
      today,
    );
    const shown = await Promise.all(
      rows.map(async (row) => ({
        ...row,
        ...facts(row.id),
        account: await load<Account>('account', null, row.id),
        owner: row.ownerId ? await load<User>('user', null, row.ownerId) : null,
        daysLeft: row.noticeDeadline ? daysBetween(today, row.noticeDeadline) : null,
      })),
    );
    return toConnection(shown, {
      page: query.page,
      property: field === 'mrr' ? 'feeMinor' : field,
      toItem: (row) => Object.assign(new Customer(), row),
      count: async () => {
        const [counted] = await db
          .select({ count: sql<number>`count(*)::int` })
          .from(portfolio)
          .innerJoin(accounts, eq(accounts.id, portfolio.accountId))
          .leftJoin(ownerships, and(eq(ownerships.accountId, accounts.id), eq(ownerships.work, 'customer-success')))
          .where(where);
        return counted?.count ?? 0;
      },
    });
  }
}

/** One row a customer; contracts of a merged account count for the one it was merged into. */
export function runningContracts({ db }: ApiContext, today: string) {
  const { noticeDeadline, endDate, cancellationNoticeAt } = contracts;
  const company = sql<string>`coalesce(tops.root, ${contracts.accountId})`;
  return db
    .select({
      accountId: company.as('company_id'),
      renewalDate: sql<string | null>`min(${endDate})::text`.as('renewal_date'),
      noticeDeadline: sql<
        string | null
      >`coalesce(min(${noticeDeadline}) filter (where ${noticeDeadline} >= ${today}), max(${noticeDeadline}))::text`.as(
        'notice_deadline',
      ),
      contractCount: sql<number>`count(*)::int`.as('contract_count'),
      hasNotice: sql<boolean>`bool_or(${cancellationNoticeAt} is not null)`.as('has_notice'),
    })
    .from(contracts)
    .leftJoin(sql`${mergedInto} tops`, sql`tops.alias = ${contracts.accountId}`)
    .where(or(eq(contracts.state, 'active'), gt(contracts.endedOn, today)))
    .groupBy(company)
    .as('portfolio');
}

/** The latest day that was kept. */
function currentHealth({ db }: ApiContext) {
  const latest = db.select({ day: sql`max(${healthDays.day})` }).from(healthDays);
  return db
    .select({ accountId: healthDays.accountId, health: healthDays.score })
    .from(healthDays)
    .where(eq(healthDays.day, latest))
    .as('score');
}

/** In the organisation's currency: amounts of different ones have no order. */
function monthlyFees({ db, organisation }: ApiContext, today: string) {
  const { accountId, amountMinor, currency, effectiveOn } = mrrMovements;
  const company = sql<string>`coalesce(tops.root, ${accountId})`;
  return db
    .select({
      accountId: company.as('fee_company_id'),
      feeMinor: sql<number>`sum(${amountMinor})::float8`.as('fee_minor'),
    })
    .from(mrrMovements)
    .leftJoin(sql`${mergedInto} tops`, sql`tops.alias = ${accountId}`)
    .where(and(eq(currency, organisation?.currency ?? 'JPY'), lte(effectiveOn, today)))
    .groupBy(company)
    .as('fees');
}

/** What a filter leaves of the customers. */
export function customersWhere(
  { db }: ApiContext,
  filter: CustomerFilter,
  { renewalDate, noticeDeadline }: ReturnType<typeof runningContracts>,
): SQL | undefined {
  const { ownerId, touchTier, renewsBefore, dueOn, search } = filter;
  const owned = (userId: string) =>
    db
      .select({ id: ownerships.accountId })
      .from(ownerships)
      .where(and(eq(ownerships.work, 'customer-success'), eq(ownerships.userId, userId)));
  return and(
    isNull(accounts.mergedIntoId),
    ownerId ? inArray(accounts.id, owned(readId(ownerId, 'user', 'ownerId').id)) : undefined,
    touchTier ? inArray(accounts.touchTier, touchTier) : undefined,
    renewsBefore ? lt(renewalDate, readDay(renewsBefore)) : undefined,
    dueOn ? sql`${readDay(dueOn)} in (${renewalDate}, ${noticeDeadline})` : undefined,
    search?.trim() ? holdsText(search) : undefined,
  );
}
