import { type Database, type MailAccount, readMailAccount } from '@tasuki/db';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { describeMailError, type MailFailure } from './describe-mail-error.ts';

export interface Mail {
  /** One address; a list is refused, so that nobody learns of the others. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** The same id for the same mail: a receiver that got it twice can tell. Made by nodemailer where absent. */
  messageId?: string;
  headers?: Record<string, string>;
}

export type MailResult = { isSent: true; messageId: string } | ({ isSent: false } & MailFailure);

/** Nobody waits longer for a mail server that does not answer. */
const WAIT_MS = 10_000;

/** Sends one mail as the installation is set up. Never throws: what went wrong is a value with a code and a sentence. */
export async function sendMail(db: Database, mail: Mail): Promise<MailResult> {
  const account = await readMailAccount(db);
  if (!account) {
    return failed('MAIL_NOT_SET_UP', 'Mail is not set up yet. An admin enters the mail server in the settings.', true);
  }
  if (!z.email().safeParse(mail.to).success) {
    return failed('EMAIL_INVALID', 'This is not an e-mail address.', true);
  }
  const transport = createTransport(transportOf(account));
  try {
    const { messageId } = await transport.sendMail({
      ...mail,
      from: { name: account.fromName, address: account.fromAddress },
      // Files and addresses from the web stay out of a mail whatever its text says.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { isSent: true, messageId };
  } catch (error) {
    return { isSent: false, ...describeMailError(error) };
  } finally {
    transport.close();
  }
}

function failed(code: string, message: string, isFinal: boolean): MailResult {
  return { isSent: false, code, message, isFinal };
}

function transportOf({ host, port, security, username, password }: MailAccount) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(username && { auth: { user: username, pass: password ?? '' } }),
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
  };
}
