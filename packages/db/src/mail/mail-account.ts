import type { Database } from '../client.ts';
import { installationSecret } from '../organisation/installation-secret.ts';
import { openText, sealText } from '../organisation/sealed-text.ts';
import { mailSettings } from '../tables/index.ts';

export type MailSettingsRow = typeof mailSettings.$inferSelect;

/** Everything that sending needs, the password in the clear: for the server alone. */
export interface MailAccount extends Omit<MailSettingsRow, 'encryptedPassword'> {
  password: string | null;
}

/** How mail is sent; null while nobody has set it up. */
export async function readMailAccount(db: Database): Promise<MailAccount | null> {
  const [row] = await db.select().from(mailSettings).limit(1);
  if (!row) return null;
  const { encryptedPassword, ...settings } = row;
  if (encryptedPassword === null) return { ...settings, password: null };
  return { ...settings, password: openText(encryptedPassword, await installationSecret(db, 'mail')) };
}

/** A password as `mail_settings` keeps it. */
export async function sealMailPassword(db: Database, password: string): Promise<string> {
  return sealText(password, await installationSecret(db, 'mail'));
}
