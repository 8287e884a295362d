import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../client.ts';
import { credentials, sessions } from '../tables/index.ts';

/** Lets a person sign in with the password of this hash and no other; whoever is signed in as them by an older one is out. */
export async function setPassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  await tx.delete(credentials).where(eq(credentials.userId, userId));
  const signIn = { accountId: userId, providerId: 'credential', userId, password: passwordHash };
  await tx.insert(credentials).values({ id: uuidv7(), ...signIn });
  await tx.delete(sessions).where(eq(sessions.userId, userId));
}
