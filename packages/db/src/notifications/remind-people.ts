import { addDays, dayIn } from '@tasuki/domain/days';
import { dueReminders, LONGEST_REMINDER_DAYS } from '@tasuki/domain/notifications/due-reminders';
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { survivorsOf } from '../accounts/survivors-of.ts';
import type { Reader, Transaction } from '../client.ts';
import { contracts, handoffs, memberships, ownerships } from '../tables/index.ts';
import { type NewNotification, writeNotifications } from './write-notifications.ts';

const MOST_AT_ONCE = 500;
const HANDOFF_WARNING_MS = 4 * 60 * 60 * 1000;

/** What falls due soon: contracts' days, and offers that nobody has answered. Telling twice changes nothing. */
export async function remindPeople(
  db: Reader,
  { now, timeZone, isLive = true }: { now: Date; timeZone: string; isLive?: boolean },
): Promise<number> {
  return db.transaction(async (tx) => {
    const wanted = [...(await contractReminders(tx, dayIn(timeZone, now), now)), ...(await offerReminders(tx, now))];
    return wanted.length > 0 ? writeNotifications(tx, wanted, { isLive }) : 0;
  });
}

async function contractReminders(tx: Transaction, today: string, now: Date): Promise<NewNotification[]> {
  const isSoon = (column: typeof contracts.endDate | typeof contracts.noticeDeadline) =>
    and(gte(column, today), lte(column, addDays(today, LONGEST_REMINDER_DAYS)));
  const due = await tx
    .select()
    .from(contracts)
    .where(
      and(
        eq(contracts.state, 'active'),
        isNull(contracts.cancellationNoticeAt),
        // Imported history starts no clock.
        isNull(contracts.importSource),
        or(isSoon(contracts.endDate), isSoon(contracts.noticeDeadline)),
      ),
    )
    .orderBy(asc(contracts.endDate))
    .limit(MOST_AT_ONCE);
  const owners = await successOwners(
    tx,
    due.map(({ accountId }) => accountId),
  );
  return due.flatMap((contract) => {
    const userId = owners.get(contract.accountId) ?? contract.soldBy;
    if (!userId) return [];
    return dueReminders(contract, today).map((reminder) => ({
      accountId: contract.accountId,
      userId,
      createdAt: now,
      ...reminder,
    }));
  });
}

async function offerReminders(tx: Transaction, now: Date): Promise<NewNotification[]> {
  const open = await tx
    .select()
    .from(handoffs)
    .where(
      and(
        eq(handoffs.state, 'offered'),
        isNotNull(handoffs.dueAt),
        gt(handoffs.dueAt, now),
        lte(handoffs.dueAt, new Date(now.getTime() + HANDOFF_WARNING_MS)),
      ),
    )
    .orderBy(asc(handoffs.dueAt))
    .limit(MOST_AT_ONCE);
  if (open.length === 0) return [];
  const people = await tx
    .select()
    .from(memberships)
    .where(inArray(memberships.department, [...new Set(open.map(({ toDepartment }) => toDepartment))]));
  return open.flatMap(({ accountId, id, assigneeId, toDepartment, dueAt }) => {
    const department = people.filter((each) => each.department === toDepartment).map(({ userId }) => userId);
    const cause = `handoff-due:${id}:${dueAt?.getTime()}`;
    return (assigneeId ? [assigneeId] : department).map((userId) => ({
      accountId,
      userId,
      kind: 'handoff-due' as const,
      cause,
      createdAt: now,
    }));
  });
}

async function successOwners(tx: Transaction, accountIds: string[]): Promise<Map<string, string>> {
  const survivors = await survivorsOf(tx, [...new Set(accountIds)]);
  if (survivors.size === 0) return new Map();
  const rows = await tx
    .select()
    .from(ownerships)
    .where(and(eq(ownerships.work, 'customer-success'), inArray(ownerships.accountId, [...survivors.values()])));
  const byRoot = new Map(rows.map(({ accountId, userId }) => [accountId, userId]));
  return new Map(
    accountIds.flatMap((id) => {
      const owner = byRoot.get(survivors.get(id) ?? id);
      return owner ? [[id, owner]] : [];
    }),
  );
}
