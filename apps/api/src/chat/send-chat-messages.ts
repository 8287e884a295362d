import {
  type ChatChannelRow,
  type ChatMessageRow,
  chatChannels,
  claimChatMessages,
  type Database,
  openChatTarget,
  readChatMessage,
  settleChatMessage,
  toRecordedEvent,
} from '@tasuki/db';
import { findEventKind, type Locale, toGlobalId } from '@tasuki/domain';
import { findingSummary } from '@tasuki/domain/diagnosis/finding-notice';
import { chatText, waitAfterTries } from '@tasuki/domain/notifications/chat-channel';
import { isNotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { notificationText } from '@tasuki/domain/notifications/notification-text';
import { eq } from 'drizzle-orm';
import { postMessage } from './post-message.ts';

export interface ChatScope {
  db: Database;
  now: () => Date;
  timeZone: string;
  publicUrl: string;
}

const LONGEST_WAIT_MS = 60 * 60 * 1000;

/** Sends what waits for the chat and is due. What the chat does not take now is tried again later. Answers how many went out. */
export async function sendChatMessages(scope: ChatScope): Promise<number> {
  const { db, now } = scope;
  let sent = 0;
  for (const message of await claimChatMessages(db, now())) {
    const [channel] = await db.select().from(chatChannels).where(eq(chatChannels.id, message.channelId));
    const text = channel && (await writeMessage(scope, channel, message));
    if (!channel || !text) {
      await settleChatMessage(db, message, { at: now(), problem: 'There is nothing left to tell.' });
      continue;
    }
    const result = await postMessage(await openChatTarget(db, channel), text, now());
    if (result.isSent) sent++;
    await settleChatMessage(db, message, {
      at: now(),
      problem: result.isSent ? null : result.problem,
      retryAt: result.isSent || result.isFinal ? undefined : nextTry(message, now(), result.retryAfterMs),
    });
  }
  return sent;
}

function nextTry({ attempts }: ChatMessageRow, now: Date, askedMs = 0): Date | undefined {
  const minutes = waitAfterTries(attempts);
  if (minutes === undefined) return undefined;
  return new Date(now.getTime() + Math.max(minutes * 60_000, Math.min(askedMs, LONGEST_WAIT_MS)));
}

async function writeMessage(
  { db, timeZone, publicUrl }: ChatScope,
  channel: ChatChannelRow,
  message: ChatMessageRow,
): Promise<string | null> {
  const locale: Locale = channel.locale === 'en' ? 'en' : 'ja';
  const { kind, accountId, eventId, dueOn, cause } = message;
  if (!isNotificationKind(kind)) return null;
  const { account, event, actor, people } = await readChatMessage(db, message);
  // It may have been taken away meanwhile, at somebody's wish.
  if (event?.redactedAt) return null;
  const told = event && toRecordedEvent(event);
  const summary =
    kind === 'finding-found'
      ? findingSummary(cause, locale)
      : told && findEventKind(told.kind)?.summary[locale](told.payload, { locale, timeZone });
  const home = `${publicUrl}/${channel.department ?? 'admin'}`;
  const id = toGlobalId({ type: 'account', accountId, id: accountId });
  const hash = eventId ? `#e-${toGlobalId({ type: 'event', accountId, id: eventId })}` : '';
  const text = notificationText({ kind, account: account ?? '', actor, summary: summary ?? null, dueOn }, locale);
  const href = account === null ? `${home}/numbers/diagnosis` : `${home}/accounts/${id}${hash}`;
  return chatText({ kind, text, people, href }, locale);
}
