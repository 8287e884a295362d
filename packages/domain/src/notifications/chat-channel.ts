import type { Refusal } from '../decision.ts';
import type { Locale } from '../words.ts';
import { type NotificationKind, notificationKindWords } from './notification-kinds.ts';

const LONGEST_NAME = 60;
/** How long a message waits after each try that the chat did not take, in minutes: half a day in all. */
const WAITS_MINUTES = [1, 5, 30, 120, 600];

export interface ChatChannelContent {
  name: string;
  /** Absent where the stored address stays. */
  url?: string | null;
  kinds: readonly string[];
}

/** Says what is wrong with a channel's name, address or choice, if anything. */
export function checkChatChannel({ name, url, kinds }: ChatChannelContent): Refusal | undefined {
  if (!name.trim()) return { code: 'NAME_MISSING', message: 'Give the channel a name.', field: 'name' };
  if (name.trim().length > LONGEST_NAME)
    return { code: 'NAME_TOO_LONG', message: `A name has up to ${LONGEST_NAME} characters.`, field: 'name' };
  if (url != null && !isWebhookUrl(url))
    return { code: 'CHAT_URL_INVALID', message: 'Give the address of an incoming webhook, with https.', field: 'url' };
  if (kinds.length === 0)
    return { code: 'CHAT_KINDS_MISSING', message: 'Choose what goes into the channel.', field: 'kinds' };
  return undefined;
}

/** A chat in the company's own network may do without https; an address that carries a password may not be kept. */
function isWebhookUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && !url.username && !url.password;
}

/** When to try again after so many tries that failed, in minutes; undefined where it is time to give up. */
export function waitAfterTries(attempts: number): number | undefined {
  return WAITS_MINUTES[attempts - 1];
}

export interface ChatMessageFacts {
  kind: NotificationKind;
  /** The notification's sentence. */
  text: string;
  /** Whom it is for. */
  people: readonly string[];
  /** Where to read on. */
  href: string;
}

/** The message as Slack and its like show it: kind, people, sentence, link. Names cannot call anybody or become links. */
export function chatText({ kind, text, people, href }: ChatMessageFacts, locale: Locale): string {
  const label = escapeForChat(notificationKindWords[kind][locale]);
  const names = people.map((name) => escapeForChat(locale === 'ja' ? `${name}さん` : name));
  const to = names.length > 0 ? `${names.join(locale === 'ja' ? '、' : ', ')}: ` : '';
  return `*${label}* ${to}${escapeForChat(text)} <${href}|${locale === 'ja' ? '開く' : 'Open'}>`;
}

const escapeForChat = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
