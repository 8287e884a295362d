import { accountsMerged } from '@tasuki/domain/accounts/events/accounts-merged';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { timelineEvents } from '../tables/index.ts';

/** What the survivor took over when this account was merged into it, and what stood there before. */
export async function loadTakenOver(db: Reader, { survivorId, mergedId }: { survivorId: string; mergedId: string }) {
  const [event] = await db
    .select({ payload: timelineEvents.payload })
    .from(timelineEvents)
    .where(
      and(
        eq(timelineEvents.accountId, survivorId),
        eq(timelineEvents.kind, accountsMerged.name),
        sql`${timelineEvents.payload} ->> 'mergedId' = ${mergedId}`,
      ),
    )
    .orderBy(desc(timelineEvents.position))
    .limit(1);
  const payload = event && accountsMerged.payload.parse(event.payload);
  return payload ? { taken: payload.taken, before: payload.before } : null;
}
