import { and, asc, desc, gte, inArray, lt, max } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { remindPeople } from '../notifications/remind-people.ts';
import { notifyOf } from '../notifications/tell-people.ts';
import { accountLooks, comments, follows, notifications, timelineEvents, users } from '../tables/index.ts';
import { toRecordedEvent } from '../timeline/rebuild-projections.ts';
import { daysLater, demoTimeZone } from './calendar.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import type { World } from './world.ts';

const FOLLOWED = 8;
const DAYS_TOLD = 4;
const DAYS_READ = 1;

/** What the people who sign in follow, how far they have read, and what they have been told these days. */
export async function keepAttention(tx: Transaction, { calendar: { now } }: World): Promise<void> {
  const people = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      inArray(
        users.email,
        demoSignIns.map(({ email }) => email),
      ),
    )
    .orderBy(asc(users.email));
  const talked = await tx
    .selectDistinct({ accountId: comments.accountId })
    .from(comments)
    .orderBy(desc(comments.accountId));
  const followed = people.flatMap(({ id: userId }, index) =>
    talked
      .slice(index * 2, index * 2 + FOLLOWED)
      .map(({ accountId }) => ({ accountId, userId, since: daysLater(now, -30) })),
  );
  if (followed.length > 0) await tx.insert(follows).values(followed);
  await look(tx, followed, daysLater(now, -2));
  await tell(tx, now);
}

/** Each has read what they follow up to a moment. */
async function look(tx: Transaction, read: { accountId: string; userId: string }[], lookedAt: Date): Promise<void> {
  const rows = await tx
    .select({ accountId: timelineEvents.accountId, position: max(timelineEvents.position) })
    .from(timelineEvents)
    .where(
      and(
        inArray(timelineEvents.accountId, [...new Set(read.map(({ accountId }) => accountId))]),
        lt(timelineEvents.occurredAt, lookedAt),
      ),
    )
    .groupBy(timelineEvents.accountId);
  const positions = new Map(rows.map(({ accountId, position }) => [accountId, position ?? 0]));
  const looks = read.map((each) => ({ ...each, position: positions.get(each.accountId) ?? 0, lookedAt }));
  if (looks.length > 0)
    await tx
      .insert(accountLooks)
      .values(looks.map(({ accountId, userId, position }) => ({ accountId, userId, position, lookedAt })));
}

async function tell(tx: Transaction, now: Date): Promise<void> {
  const rows = await tx
    .select()
    .from(timelineEvents)
    .where(gte(timelineEvents.occurredAt, daysLater(now, -DAYS_TOLD)));
  await notifyOf(tx, rows.map(toRecordedEvent), { now: null, isLive: false });
  await remindPeople(tx, { now, timeZone: demoTimeZone, isLive: false });
  await tx
    .update(notifications)
    .set({ readAt: now })
    .where(lt(notifications.createdAt, daysLater(now, -DAYS_READ)));
}
