import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { ownerships, users } from '../tables/index.ts';

/** Who owns this kind of work on the account, or null. */
export async function findOwnership(db: Reader, accountId: string, work: string) {
  const [row] = await db
    .select({ userId: ownerships.userId, userName: users.name })
    .from(ownerships)
    .innerJoin(users, eq(users.id, ownerships.userId))
    .where(and(eq(ownerships.accountId, accountId), eq(ownerships.work, work)));
  return row ?? null;
}
