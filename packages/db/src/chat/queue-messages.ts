import { and, eq, inArray, isNull } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../client.ts';
import { chatChannels, chatMessages, memberships, type notifications, timelineEvents } from '../tables/index.ts';

type Written = typeof notifications.$inferSelect;

/**
 * Keeps what goes into chat channels beside the notifications that were just written, in their transaction: one message for
 * each cause and channel. What only some may read stays with those who were told; a channel is read by anybody in it.
 */
export async function queueChatMessages(tx: Transaction, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  const channels = await tx.select().from(chatChannels).where(eq(chatChannels.isOn, true));
  if (channels.length === 0) return;
  const isOpen = await openTo(tx, written);
  const departmentsOf = await departmentsOfPeople(tx, written);
  const told = written.filter(isOpen);
  const rows = channels.flatMap(({ id: channelId, department, kinds }) => {
    const own = told.filter(
      ({ kind, userId }) =>
        kinds.includes(kind) && (department === null || departmentsOf.get(userId)?.includes(department)),
    );
    return [...Map.groupBy(own, ({ accountId, cause, kind }) => `${accountId} ${cause} ${kind}`).values()].flatMap(
      (same) => {
        const [first] = same;
        if (!first) return [];
        const { accountId, kind, cause, eventId, dueOn, createdAt } = first;
        const userIds = same.map(({ userId }) => userId);
        return [
          { id: uuidv7(), channelId, accountId, kind, cause, eventId, dueOn, userIds, nextAt: createdAt, createdAt },
        ];
      },
    );
  });
  if (rows.length > 0) await tx.insert(chatMessages).values(rows).onConflictDoNothing();
}

/** Whether everybody may read what a notification is about. */
async function openTo(tx: Transaction, written: readonly Written[]): Promise<(notification: Written) => boolean> {
  const ids = [...new Set(written.flatMap(({ eventId }) => eventId ?? []))];
  const open = await tx
    .select({ id: timelineEvents.id })
    .from(timelineEvents)
    .where(
      and(
        inArray(timelineEvents.accountId, [...new Set(written.map(({ accountId }) => accountId))]),
        inArray(timelineEvents.id, ids),
        eq(timelineEvents.visibility, 'everyone'),
        isNull(timelineEvents.redactedAt),
      ),
    );
  const known = new Set(open.map(({ id }) => id));
  return ({ eventId }) => eventId === null || known.has(eventId);
}

async function departmentsOfPeople(tx: Transaction, written: readonly Written[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(written.map(({ userId }) => userId))];
  const rows = await tx.select().from(memberships).where(inArray(memberships.userId, ids));
  const byUser = Map.groupBy(rows, ({ userId }) => userId);
  return new Map([...byUser].map(([userId, own]) => [userId, own.map(({ department }) => department)]));
}
