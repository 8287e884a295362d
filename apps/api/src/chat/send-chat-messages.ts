import {
  type ChatChannelRow,
  type ChatMessageRow,
  type ChatTarget,
  chatChannels,
  claimChatMessages,
  type Database,
  openChatTarget,
  readChatMessage,
  settleChatMessage,
  toRecordedEvent,
} from '@tasuki/db';
import { findEventKind, type Locale, toGlobalId } from '@tasuki/domain';
import { findingSummary, isOfFinding } from '@tasuki/domain/diagnosis/finding-notice';
import { chatText, waitAfterTries } from '@tasuki/domain/notifications/chat-channel';
import { isNotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { notificationText } from '@tasuki/domain/notifications/notification-text';
import { inArray } from 'drizzle-orm';
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
  const messages = await claimChatMessages(db, now());
  const channels = await readChannels(db, messages);
  const targets = new Map<string, ChatTarget>();
  let sent = 0;
  for (const message of messages) {
    const channel = channels.get(message.channelId);
    const text = channel && (await writeMessage(scope, channel, message));
    if (!channel || !text) {
      await settleChatMessage(db, message, { at: now(), problem: 'There is nothing left to tell.' });
      continue;
    }
    const target = targets.get(channel.id) ?? (await openChatTarget(db, channel));
    targets.set(channel.id, target);
    const result = await postMessage(target, text, now());
    if (result.isSent) sent++;
    await settleChatMessage(db, message, {
      at: now(),
      problem: result.isSent ? null : result.problem,
      retryAt: result.isSent || result.isFinal ? undefined : nextTry(message, now(), result.retryAfterMs),
    });
  }
  return sent;
}

/** The channels of a batch, read at once. One that is gone by now is not among them. */
async function readChannels(db: Database, messages: readonly ChatMessageRow[]): Promise<Map<string, ChatChannelRow>> {
  if (messages.length === 0) return new Map();
  const ids = [...new Set(messages.map(({ channelId }) => channelId))];
  const rows = await db.select().from(chatChannels).where(inArray(chatChannels.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
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
  const summary = isOfFinding(cause)
    ? findingSummary(cause, locale)
    : told && findEventKind(told.kind)?.summary[locale](told.payload, { locale, timeZone });
  const home = `${publicUrl}/${channel.department ?? 'admin'}`;
  const id = toGlobalId({ type: 'account', accountId, id: accountId });
  const hash = eventId ? `#e-${toGlobalId({ type: 'event', accountId, id: eventId })}` : '';
  const text = notificationText({ kind, account: account ?? '', actor, summary: summary ?? null, dueOn }, locale);
  const href = account === null ? `${home}/numbers/diagnosis` : `${home}/accounts/${id}${hash}`;
  return chatText({ kind, text, people, href }, locale);
}
