import { type Database, idempotencyKeys } from '@tasuki/db';
import { lt } from 'drizzle-orm';

const KEPT_MS = 48 * 60 * 60 * 1000;

/** A retry comes within minutes; after two days a clientMutationId may be forgotten. */
export async function forgetOldAnswers(db: Database, now: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - KEPT_MS)));
}
