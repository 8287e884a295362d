import { and, asc, desc, eq, exists, gt, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { accounts, digests, notificationSettings, notifications, timelineEvents, users } from '../tables/index.ts';

export interface DigestReader {
  id: string;
  name: string;
  email: string;
  locale: string;
}

/** A mail that was claimed by a server which then died is sent by another after this time; its id stays the same. */
const CLAIM_MS = 10 * 60 * 1000;
const MOST_AT_ONCE = 50;
const MOST_TOLD = 20;
/** What is older has been in a digest before, or was there before somebody wanted one. */
const TOLD_DAYS = 1;

/** People who want a digest, have something unread from the last day, and got none yet on this day. */
export async function findDigestReaders(
  db: Database,
  { day, now }: { day: string; now: Date },
): Promise<DigestReader[]> {
  return db
    .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .leftJoin(notificationSettings, eq(notificationSettings.userId, users.id))
    .where(
      and(
        eq(users.canSignIn, true),
        isNull(users.leftAt),
        or(isNull(notificationSettings.digest), ne(notificationSettings.digest, 'none')),
        exists(db.select({ one: sql`1` }).from(notifications).where(unreadOf(users.id, now))),
        notExists(
          db
            .select({ one: sql`1` })
            .from(digests)
            .where(
              and(
                eq(digests.userId, users.id),
                eq(digests.day, day),
                or(ne(digests.state, 'claimed'), gt(digests.claimedAt, staleSince(now))),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(users.id))
    .limit(MOST_AT_ONCE);
}

/** True for the one server that may send this person's mail of the day. */
export async function claimDigest(
  db: Database,
  { userId, day, now }: { userId: string; day: string; now: Date },
): Promise<boolean> {
  const claimed = await db
    .insert(digests)
    .values({ userId, day, state: 'claimed', claimedAt: now })
    .onConflictDoUpdate({
      target: [digests.userId, digests.day],
      set: { claimedAt: now },
      setWhere: and(eq(digests.state, 'claimed'), sql`${digests.claimedAt} < ${staleSince(now).toISOString()}`),
    })
    .returning({ userId: digests.userId });
  return claimed.length > 0;
}

/** `sent` and `failed` are final; `retry` lets the next round try again. */
export async function settleDigest(
  db: Database,
  { userId, day, outcome }: { userId: string; day: string; outcome: 'sent' | 'failed' | 'retry' },
): Promise<void> {
  const isThis = and(eq(digests.userId, userId), eq(digests.day, day));
  if (outcome === 'retry') await db.delete(digests).where(isThis);
  else await db.update(digests).set({ state: outcome }).where(isThis);
}

/** The newest unread of the last day, with what their sentences need, and how many there are in all. A finding is of no account. */
export async function readDigest(db: Database, { userId, now }: { userId: string; now: Date }) {
  const isUnread = unreadOf(userId, now);
  const rows = await db
    .select({ notification: notifications, account: accounts.name, event: timelineEvents, actor: users.name })
    .from(notifications)
    .leftJoin(accounts, eq(accounts.id, notifications.accountId))
    .leftJoin(
      timelineEvents,
      and(eq(timelineEvents.accountId, notifications.accountId), eq(timelineEvents.id, notifications.eventId)),
    )
    .leftJoin(users, eq(users.id, timelineEvents.actorId))
    .where(isUnread)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(MOST_TOLD);
  return { rows, count: await db.$count(notifications, isUnread) };
}

const staleSince = (now: Date) => new Date(now.getTime() - CLAIM_MS);

function unreadOf(userId: string | typeof users.id, now: Date) {
  const since = new Date(now.getTime() - TOLD_DAYS * 86_400_000);
  return and(eq(notifications.userId, userId), isNull(notifications.readAt), gt(notifications.createdAt, since));
}
