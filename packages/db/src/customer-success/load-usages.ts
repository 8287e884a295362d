import { usageStalled } from '@tasuki/domain/customer-success/events/usage-stalled';
import type { UsageHistory } from '@tasuki/domain/customer-success/record-usage';
import { historyKeyOf, type UsageFigure } from '@tasuki/domain/customer-success/record-usage-batch';
import { addDays, dayIn, isDay } from '@tasuki/domain/days';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { accounts, timelineEvents, usageDays } from '../tables/index.ts';
import { anyOf } from '../uuid-list.ts';
import { DAYS_OF_USAGE } from './load-usage.ts';

/** Locks the rows of accounts, merged or not, in one order so that two batches cannot wait for each other, and answers which of them there are. */
export async function lockAccountsThemselves(tx: Transaction, accountIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(sql`${accounts.id} = ${anyOf(accountIds)}`)
    .orderBy(asc(accounts.id))
    .for('update');
  return new Set(rows.map(({ id }) => id));
}

/** What is known of the usage that the figures are about, by `historyKeyOf`: in two statements, however many figures there are. */
export async function readUsages(
  tx: Transaction,
  figures: readonly UsageFigure[],
  timeZone: string,
): Promise<Map<string, UsageHistory>> {
  const wanted = new Map<string, { account_id: string; metric: string; since: string }>();
  for (const { accountId, metric: given, day } of figures) {
    if (!isDay(day)) continue;
    const metric = given.trim();
    const [key, since] = [historyKeyOf({ accountId, metric }), addDays(day, -DAYS_OF_USAGE)];
    const known = wanted.get(key);
    if (!known || since < known.since) wanted.set(key, { account_id: accountId, metric, since });
  }
  const asked = sql`jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb) as asked(account_id uuid, metric text, since date)`;
  const days = await tx
    .select({
      accountId: usageDays.accountId,
      metric: usageDays.metric,
      day: usageDays.day,
      quantity: usageDays.quantity,
    })
    .from(usageDays)
    .innerJoin(
      asked,
      sql`asked.account_id = ${usageDays.accountId} and asked.metric = ${usageDays.metric} and ${usageDays.day} > asked.since`,
    );
  const told = await readStalls(tx, [...new Set(figures.map(({ accountId }) => accountId))]);
  const daysOf = Map.groupBy(days, historyKeyOf);
  return new Map(
    [...wanted].map(([key, { account_id: accountId }]) => {
      const stalledAt = told.get(key);
      const lastStalledOn = stalledAt ? dayIn(timeZone, stalledAt) : null;
      return [key, { accountId, days: daysOf.get(key) ?? [], lastStalledOn }];
    }),
  );
}

/** When it was last told of each account and metric that usage stalled. */
async function readStalls(tx: Transaction, accountIds: readonly string[]): Promise<Map<string, Date>> {
  const metric = sql<string>`${timelineEvents.payload} ->> 'metric'`;
  const rows = await tx
    .select({ accountId: timelineEvents.accountId, metric, at: max(timelineEvents.occurredAt) })
    .from(timelineEvents)
    .where(
      and(
        sql`${timelineEvents.accountId} = ${anyOf(accountIds)}`,
        eq(timelineEvents.department, 'customer-success'),
        eq(timelineEvents.kind, usageStalled.name),
      ),
    )
    .groupBy(timelineEvents.accountId, metric);
  return new Map(rows.flatMap(({ at, ...row }) => (at ? [[historyKeyOf(row), at] as const] : [])));
}
