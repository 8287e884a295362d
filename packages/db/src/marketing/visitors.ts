import type { Visit, VisitKind } from '@tasuki/domain/marketing/join-visits';
import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { lockAccount } from '../accounts/load-account.ts';
import type { Database, Transaction } from '../client.ts';
import { contacts, visitors, visitorTouches } from '../tables/index.ts';

export const MOST_KEPT_VISITS = 1000;
const KEPT_MS = 180 * 24 * 60 * 60 * 1000;

type VisitorRow = typeof visitors.$inferSelect;

/** The account, and the contact of it, that a visitor was identified as. */
export interface VisitorIdentity {
  accountId: string;
  contactId: string | null;
}

/**
 * Locks the visitor until the command has decided, so that a visit is kept or joined and never both or neither. Comes before any
 * lock of an account, everywhere. Writing `seenAt` makes the forgetting that waits for the lock look again.
 */
export async function lockVisitor(tx: Transaction, key: string, now: Date): Promise<VisitorRow> {
  const rows = await tx
    .insert(visitors)
    .values({ key, seenAt: now })
    .onConflictDoUpdate({ target: visitors.key, set: { seenAt: now } })
    .returning();
  return rows[0] as VisitorRow;
}

/** Who a locked visitor is today: the contact where it still stands, else the account or the one it was merged into; null for nobody. */
export async function lockIdentity(
  tx: Transaction,
  { accountId, contactId }: VisitorRow,
): Promise<VisitorIdentity | null> {
  const account = accountId && (await lockAccount(tx, accountId));
  if (!account) return null;
  const isContact = contactId && and(eq(contacts.accountId, accountId), eq(contacts.id, contactId));
  const isThere = Boolean(isContact && (await tx.$count(contacts, isContact)));
  return isThere ? { accountId, contactId } : { accountId: account.id, contactId: null };
}

/** Keeps a visit of somebody unknown; beyond the most that are kept, the oldest goes. */
export async function keepVisit(tx: Transaction, visitorKey: string, visit: Visit, now: Date): Promise<void> {
  await tx.insert(visitorTouches).values({ ...visit, visitorKey, recordedAt: now });
  const beyond = tx
    .select({ id: visitorTouches.id })
    .from(visitorTouches)
    .where(eq(visitorTouches.visitorKey, visitorKey))
    .orderBy(desc(visitorTouches.occurredAt), desc(visitorTouches.id))
    .offset(MOST_KEPT_VISITS);
  await tx.delete(visitorTouches).where(inArray(visitorTouches.id, beyond));
}

/** From now on the visitor is this one. Hands over what was kept of the time before, which is the caller's to append. */
export async function identifyVisitor(
  tx: Transaction,
  key: string,
  identity: VisitorIdentity,
  now: Date,
): Promise<Visit[]> {
  const { accountId, contactId } = identity;
  await tx.update(visitors).set({ accountId, contactId, identifiedAt: now }).where(eq(visitors.key, key));
  const taken = await tx.delete(visitorTouches).where(eq(visitorTouches.visitorKey, key)).returning();
  return taken.map(({ id, kind, title, url, occurredAt }) => ({ id, kind: kind as VisitKind, title, url, occurredAt }));
}

/** Nobody's visits are kept for half a year, and who was never identified and came no more is forgotten with them. */
export async function forgetOldVisits(db: Database, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - KEPT_MS);
  await db.delete(visitorTouches).where(lt(visitorTouches.recordedAt, limit));
  await db.delete(visitors).where(and(isNull(visitors.accountId), lt(visitors.seenAt, limit)));
}
