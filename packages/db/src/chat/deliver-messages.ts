import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { accounts, chatChannels, chatMessages, timelineEvents, users } from '../tables/index.ts';

export type ChatMessageRow = typeof chatMessages.$inferSelect;

/** A message that was taken by a server which then died is sent by another after this time. */
const CLAIM_MS = 60_000;
const MOST_AT_ONCE = 20;

/** Takes the messages that are due, each for one server alone, oldest first. What is switched off meanwhile waits. */
export async function claimChatMessages(db: Database, now: Date): Promise<ChatMessageRow[]> {
  return db.transaction(async (tx) => {
    const due = await tx
      .select({ message: chatMessages })
      .from(chatMessages)
      .innerJoin(chatChannels, eq(chatChannels.id, chatMessages.channelId))
      .where(and(eq(chatMessages.state, 'waiting'), lte(chatMessages.nextAt, now), eq(chatChannels.isOn, true)))
      .orderBy(asc(chatMessages.nextAt), asc(chatMessages.id))
      .limit(MOST_AT_ONCE)
      .for('update', { of: chatMessages, skipLocked: true });
    const claimed = due.map(({ message }) => ({ ...message, attempts: message.attempts + 1 }));
    for (const { accountId, id, attempts } of claimed) {
      const nextAt = new Date(now.getTime() + CLAIM_MS);
      await tx.update(chatMessages).set({ attempts, nextAt }).where(isMessage({ accountId, id }));
    }
    return claimed;
  });
}

/** What became of one try. With `retryAt` it waits for the next; without, it is done with. */
export async function settleChatMessage(
  db: Database,
  key: Pick<ChatMessageRow, 'accountId' | 'id'>,
  { at, problem, retryAt }: { at: Date; problem: string | null; retryAt?: Date },
): Promise<void> {
  const settled = retryAt
    ? { problem, nextAt: retryAt }
    : { problem, state: problem === null ? 'sent' : 'failed', settledAt: at };
  await db.update(chatMessages).set(settled).where(isMessage(key));
}

/** Everything that a message's sentence needs. */
export async function readChatMessage(db: Database, { accountId, eventId, userIds }: ChatMessageRow) {
  const [account] = await db.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId));
  const [found] = eventId
    ? await db
        .select({ event: timelineEvents, actor: users.name })
        .from(timelineEvents)
        .leftJoin(users, eq(users.id, timelineEvents.actorId))
        .where(and(eq(timelineEvents.accountId, accountId), eq(timelineEvents.id, eventId)))
    : [];
  const people = await db
    .select({ name: users.name })
    .from(users)
    .where(inArray(users.id, userIds))
    .orderBy(users.name);
  return {
    account: account?.name ?? null,
    event: found?.event ?? null,
    actor: found?.actor ?? null,
    people: people.map(({ name }) => name),
  };
}

const isMessage = ({ accountId, id }: Pick<ChatMessageRow, 'accountId' | 'id'>) =>
  and(eq(chatMessages.accountId, accountId), eq(chatMessages.id, id));
