import { mrrMovements, tickets, timelineEvents, usageDays } from '@tasuki/db';
import { addDays } from '@tasuki/domain';
import { customerTouchKinds } from '@tasuki/domain/customer-success/customer-touches';
import { and, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import { loadAliasSet } from '../accounts/owned-rows.ts';
import type { ApiContext } from '../context.ts';
import { inMajorUnits } from '../money/major-units.ts';
import type { Customer } from './customer-portfolio.type.ts';

const windowDays = 28;

export type CustomerFacts = Pick<Customer, 'mrr' | 'openTickets' | 'usageRecent' | 'usageBefore' | 'lastTouchAt'>;

/** What a page of customers shows besides their contracts: one statement a fact, however many customers. */
export async function readCustomerFacts(
  context: ApiContext,
  customerIds: readonly string[],
  today: string,
): Promise<(customerId: string) => CustomerFacts> {
  const sets = new Map(
    await Promise.all(customerIds.map(async (id) => [id, await loadAliasSet(context, id)] as const)),
  );
  const ids = [...sets.values()].flat();
  const [mrr, openTickets, usage, touches] =
    ids.length === 0
      ? [[], [], [], []]
      : await Promise.all([
          readMrr(context, ids, today),
          countOpenTickets(context, ids),
          readUsage(context, ids, today),
          readLastTouches(context, ids),
        ]);
  return (customerId) => {
    const own = <Row extends { accountId: string }>(rows: Row[]) =>
      rows.filter(({ accountId }) => sets.get(customerId)?.includes(accountId));
    const sums = Map.groupBy(own(mrr), ({ currency }) => currency);
    const used = own(usage)[0];
    const touched = own(touches).map(({ at }) => new Date(at).getTime());
    return {
      mrr: [...sums].map(([currency, rows]) => ({
        currency,
        amount: inMajorUnits(
          rows.reduce((sum, { minor }) => sum + minor, 0),
          currency,
        ),
      })),
      openTickets: own(openTickets).reduce((sum, { count }) => sum + count, 0),
      usageRecent: used?.recent ?? null,
      usageBefore: used?.before ?? null,
      lastTouchAt: touched.length > 0 ? new Date(Math.max(...touched)) : null,
    };
  };
}

function readMrr({ db }: ApiContext, ids: string[], today: string) {
  const { accountId, currency, amountMinor, effectiveOn } = mrrMovements;
  const minor = sql<number>`sum(${amountMinor})::float8`;
  return db
    .select({ accountId, currency, minor })
    .from(mrrMovements)
    .where(and(inArray(accountId, ids), lte(effectiveOn, today)))
    .groupBy(accountId, currency);
}

function countOpenTickets({ db }: ApiContext, ids: string[]) {
  return db
    .select({ accountId: tickets.accountId, count: sql<number>`count(*)::int` })
    .from(tickets)
    .where(and(inArray(tickets.accountId, ids), eq(tickets.state, 'open')))
    .groupBy(tickets.accountId);
}

/** Of several metrics, the one that is recorded most often. */
function readUsage({ db }: ApiContext, ids: string[], today: string) {
  const { accountId, metric, day, quantity } = usageDays;
  const border = addDays(today, -windowDays);
  return db
    .select({
      accountId,
      recent: sql<number | null>`avg(${quantity}) filter (where ${day} > ${border})`,
      before: sql<number | null>`avg(${quantity}) filter (where ${day} <= ${border})`,
    })
    .from(usageDays)
    .where(and(inArray(accountId, ids), gt(day, addDays(border, -windowDays)), lte(day, today)))
    .groupBy(accountId, metric)
    .orderBy(sql`count(*) desc`);
}

/** A touch is what a person did; what a machine counts is none. */
function readLastTouches({ db }: ApiContext, ids: string[]) {
  const { accountId, department, kind, occurredAt, actorId } = timelineEvents;
  const isTouch = and(eq(department, 'customer-success'), inArray(kind, [...customerTouchKinds]), isNotNull(actorId));
  return db
    .select({ accountId, at: sql<string>`max(${occurredAt})` })
    .from(timelineEvents)
    .where(and(inArray(accountId, ids), isTouch))
    .groupBy(accountId);
}
