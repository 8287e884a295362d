import { usageStalled } from '@tasuki/domain/customer-success/events/usage-stalled';
import type { UsageHistory } from '@tasuki/domain/customer-success/record-usage';
import { addDays, dayIn } from '@tasuki/domain/days';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { lockAccountItself } from '../accounts/load-account.ts';
import type { Transaction } from '../client.ts';
import { timelineEvents, usageDays } from '../tables/index.ts';

/** Six weeks before a day are enough to see a stall. */
export const DAYS_OF_USAGE = 42;

export interface UsageQuestion {
  accountId: string;
  metric: string;
  day: string;
  timeZone: string;
}

/** What is known of an account's usage around a day, the account locked until the command has decided. */
export async function lockUsage(tx: Transaction, question: UsageQuestion): Promise<UsageHistory | null> {
  const { accountId, metric, day, timeZone } = question;
  if (!(await lockAccountItself(tx, accountId))) return null;
  const days = await tx
    .select({ day: usageDays.day, quantity: usageDays.quantity })
    .from(usageDays)
    .where(
      and(
        eq(usageDays.accountId, accountId),
        eq(usageDays.metric, metric),
        gt(usageDays.day, addDays(day, -DAYS_OF_USAGE)),
      ),
    );
  const [told] = await tx
    .select({ at: timelineEvents.occurredAt })
    .from(timelineEvents)
    .where(
      and(
        eq(timelineEvents.accountId, accountId),
        eq(timelineEvents.department, 'customer-success'),
        eq(timelineEvents.kind, usageStalled.name),
        eq(sql`${timelineEvents.payload} ->> 'metric'`, metric),
      ),
    )
    .orderBy(desc(timelineEvents.occurredAt))
    .limit(1);
  return { accountId, days, lastStalledOn: told ? dayIn(timeZone, told.at) : null };
}
