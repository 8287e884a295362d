import { accounts, aliasSetOf, contracts, findSurvivor, onboardingPlans, ownerships } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { and, eq, gte, inArray, isNotNull, lt, ne, not, notExists, or, type SQL, sql } from 'drizzle-orm';
import { GraphQLDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { type Order, orderOf, readOrder } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import { Contract } from './contract.type.ts';

const ContractConnection = connectionOf(Contract);
const fields = ['startDate', 'endDate', 'noticeDeadline', 'signedAt'] as const;
const ContractOrder = orderOf('ContractOrder', fields, { field: 'endDate', direction: 'asc' });

@InputType()
class ContractFilter {
  @Field((_type) => [String], { nullable: true, description: 'active, ending, ended' })
  state?: string[] | null;

  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;

  @Field((_type) => ID, { nullable: true, description: 'The account’s owner in customer success.' })
  ownerId?: string | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Ends on this day or later.' })
  endsFrom?: Date | null;

  @Field((_type) => GraphQLDate, { nullable: true, description: 'Ends before this day.' })
  endsBefore?: Date | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Only those whose customer gave notice (解約申出).' })
  hasNotice?: boolean | null;

  @Field((_type) => Boolean, {
    nullable: true,
    description: 'Only those of accounts that customer success holds and that never began an onboarding.',
  })
  needsOnboarding?: boolean | null;
}

@ArgsType()
class ContractsArgs extends PageArgs {
  @Field((_type) => ContractFilter, { nullable: true })
  filter?: ContractFilter | null;

  @Field((_type) => ContractOrder, { nullable: true })
  orderBy?: Order<(typeof fields)[number]> | null;
}

@Resolver()
export class ContractsResolver {
  @Query((_returns) => ContractConnection)
  async contracts(
    @Args((_type) => ContractsArgs) { filter, orderBy, ...page }: ContractsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Contract>> {
    authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, { field: 'endDate', direction: 'asc' });
    return listRecords<Contract>(context, {
      name: 'contract',
      where: await conditions(context, filter ?? {}),
      property: field,
      kind: field === 'signedAt' ? 'date' : 'day',
      isDescending: direction === 'desc',
      page,
    });
  }
}

async function conditions({ db, timeZone, now }: ApiContext, filter: ContractFilter): Promise<SQL | undefined> {
  const { state, accountId, ownerId, endsFrom, endsBefore, hasNotice, needsOnboarding } = filter;
  const company = accountId && (await findSurvivor(db, readId(accountId, 'account', 'accountId').id));
  const owned = (userId: string) =>
    db
      .select({ id: ownerships.accountId })
      .from(ownerships)
      .where(and(eq(ownerships.work, 'customer-success'), eq(ownerships.userId, userId)));
  const plans = () =>
    db
      .select({ id: onboardingPlans.id })
      .from(onboardingPlans)
      .where(eq(onboardingPlans.accountId, contracts.accountId));
  const held = () => db.select({ id: accounts.id }).from(accounts).where(eq(accounts.holder, 'customer-success'));
  return and(
    state ? or(sql`false`, ...state.map((each) => stands(each, dayIn(timeZone, now())))) : undefined,
    company ? inArray(contracts.accountId, await aliasSetOf(db, company)) : undefined,
    ownerId ? inArray(contracts.accountId, owned(readId(ownerId, 'user', 'ownerId').id)) : undefined,
    endsFrom ? gte(contracts.endDate, readDay(endsFrom)) : undefined,
    endsBefore ? lt(contracts.endDate, readDay(endsBefore)) : undefined,
    hasNotice ? isNotNull(contracts.cancellationNoticeAt) : undefined,
    needsOnboarding ? and(notExists(plans()), inArray(contracts.accountId, held())) : undefined,
  );
}

/** `contractStanding` as SQL. */
function stands(standing: string, today: string): SQL | undefined {
  if (standing === 'active') return eq(contracts.state, 'active');
  const isToRun = sql`coalesce(${contracts.endedOn} > ${today}, false)`;
  if (standing === 'ending') return and(ne(contracts.state, 'active'), isToRun);
  if (standing === 'ended') return and(ne(contracts.state, 'active'), not(isToRun));
  throw badUserInput('A contract is active, ending or ended.', { field: 'state' });
}
