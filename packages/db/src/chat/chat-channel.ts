import type { Database } from '../client.ts';
import { installationSecret } from '../organisation/installation-secret.ts';
import { openText, sealText } from '../organisation/sealed-text.ts';
import type { chatChannels } from '../tables/index.ts';

export type ChatChannelRow = typeof chatChannels.$inferSelect;

/** Where a message goes and what signs it, in the clear: for the server alone. */
export interface ChatTarget {
  url: string;
  secret: string;
}

/** An address or a secret as `chat_channels` keeps it. */
export async function sealForChat(db: Database, text: string): Promise<string> {
  return sealText(text, await installationSecret(db, 'chat'));
}

export async function openChatTarget(
  db: Database,
  { encryptedUrl, encryptedSecret }: Pick<ChatChannelRow, 'encryptedUrl' | 'encryptedSecret'>,
): Promise<ChatTarget> {
  const secret = await installationSecret(db, 'chat');
  return { url: openText(encryptedUrl, secret), secret: openText(encryptedSecret, secret) };
}
