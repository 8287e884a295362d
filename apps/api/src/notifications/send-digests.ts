import {
  claimDigest,
  type Database,
  type DigestReader,
  findDigestReaders,
  memberships,
  readDigest,
  readMailAccount,
  settleDigest,
  toRecordedEvent,
} from '@tasuki/db';
import { dayIn, findEventKind, type Locale, toGlobalId } from '@tasuki/domain';
import { findingSummary, isOfFinding } from '@tasuki/domain/diagnosis/finding-notice';
import { isNotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { notificationText } from '@tasuki/domain/notifications/notification-text';
import { eq } from 'drizzle-orm';
import { sendMail } from '../mail/send-mail.ts';
import { digestMail } from './digest-mail.ts';

export interface DigestScope {
  db: Database;
  now: Date;
  timeZone: string;
  publicUrl: string;
  organisation: { nameJa: string; nameEn: string };
}

/** The working day begins: at this hour where the organisation is. */
const HOUR = 8;

/**
 * Sends each person the unread of the last day, once a day. A mail server that does not answer ends the round; the next
 * one tries again. Answers how many mails went out.
 */
export async function sendDigests(scope: DigestScope): Promise<number> {
  const { db, now, timeZone } = scope;
  if (hourIn(timeZone, now) < HOUR || !(await readMailAccount(db))) return 0;
  const day = dayIn(timeZone, now);
  let sent = 0;
  for (const reader of await findDigestReaders(db, { day, now })) {
    if (!(await claimDigest(db, { userId: reader.id, day, now }))) continue;
    const result = await sendMail(db, {
      to: reader.email,
      ...(await writeMail(scope, reader)),
      messageId: `<digest.${day}.${reader.id}@tasuki>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    const outcome = result.isSent ? 'sent' : result.isFinal ? 'failed' : 'retry';
    await settleDigest(db, { userId: reader.id, day, outcome });
    if (outcome === 'retry') return sent;
    if (result.isSent) sent++;
  }
  return sent;
}

async function writeMail({ db, now, timeZone, publicUrl, organisation }: DigestScope, reader: DigestReader) {
  const locale: Locale = reader.locale === 'en' ? 'en' : 'ja';
  const [own] = await db.select().from(memberships).where(eq(memberships.userId, reader.id)).limit(1);
  const home = `${publicUrl}/${own?.department ?? ''}`;
  const { rows, count } = await readDigest(db, { userId: reader.id, now });
  const lines = rows.flatMap(({ notification, account, event, actor }) => {
    const { kind, accountId, eventId, dueOn, cause } = notification;
    if (!isNotificationKind(kind)) return [];
    const told = event && !event.redactedAt ? toRecordedEvent(event) : null;
    const summary = isOfFinding(cause)
      ? findingSummary(cause, locale)
      : told && findEventKind(told.kind)?.summary[locale](told.payload, { locale, timeZone });
    const id = toGlobalId({ type: 'account', accountId, id: accountId });
    const hash = eventId ? `#e-${toGlobalId({ type: 'event', accountId, id: eventId })}` : '';
    return [
      {
        text: notificationText({ kind, account: account ?? '', actor, summary: summary ?? null, dueOn }, locale),
        href: account === null ? `${home}/numbers/diagnosis` : `${home}/accounts/${id}${hash}`,
      },
    ];
  });
  const name = locale === 'ja' ? organisation.nameJa : organisation.nameEn;
  return digestMail({ name: reader.name, organisation: name, count, lines, home: `${home}/` }, locale);
}

function hourIn(timeZone: string, at: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}
