import type { NotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { and, inArray, isNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { queueChatMessages } from '../chat/queue-messages.ts';
import type { Transaction } from '../client.ts';
import { notificationSettings, notifications, outbox, users } from '../tables/index.ts';

export interface NewNotification {
  accountId: string;
  userId: string;
  kind: NotificationKind;
  cause: string;
  eventId?: string | null;
  dueOn?: string | null;
  createdAt: Date;
}

/** Told at once through the outbox, or only kept: made-up history rings no bell. */
export interface WriteOptions {
  isLive: boolean;
}

/** Writes what people are to be told, unless they muted the kind or were told already. Answers how many were written. */
export async function writeNotifications(
  tx: Transaction,
  wanted: readonly NewNotification[],
  { isLive }: WriteOptions,
): Promise<number> {
  const userIds = [...new Set(wanted.map(({ userId }) => userId))];
  const muted = await mutedKinds(tx, userIds);
  const here = await peopleHere(tx, userIds);
  const rows = wanted.filter(({ userId, kind }) => here.has(userId) && !muted.get(userId)?.has(kind));
  if (rows.length === 0) return 0;
  const written = await tx
    .insert(notifications)
    .values(rows.map((row) => ({ ...row, id: uuidv7() })))
    .onConflictDoNothing()
    .returning();
  if (isLive) await queueChatMessages(tx, written);
  if (isLive && written.length > 0) {
    await tx.insert(outbox).values(
      written.map(({ accountId, id, userId }) => ({
        accountId,
        topic: 'notification-added',
        payload: { id, userId },
      })),
    );
  }
  return written.length;
}

/** Of these ids, those of people who are still here: an API token or a leaver can have sent a pass, and reads nothing. */
async function peopleHere(tx: Transaction, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, ids), isNull(users.leftAt)));
  return new Set(rows.map(({ id }) => id));
}

async function mutedKinds(tx: Transaction, userIds: string[]): Promise<Map<string, Set<string>>> {
  if (userIds.length === 0) return new Map();
  const rows = await tx.select().from(notificationSettings).where(inArray(notificationSettings.userId, userIds));
  return new Map(rows.map(({ userId, muted }) => [userId, new Set(muted)]));
}
