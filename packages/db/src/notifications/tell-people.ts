import type { RecordedEvent } from '@tasuki/domain';
import { whoIsTold } from '@tasuki/domain/notifications/who-is-told';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../client.ts';
import { outboxReaders, timelineEvents } from '../tables/index.ts';
import { firstOpenTransaction } from '../timeline/first-open-transaction.ts';
import { toRecordedEvent } from '../timeline/rebuild-projections.ts';
import { concernedPeople } from './concerned-people.ts';
import { writeNotifications } from './write-notifications.ts';

const READER = 'notifications';
const BATCH = 500;

/**
 * Reads the outbox on from where it stopped and tells people what concerns them. Safe in many processes at once: the
 * reader's row is locked, and one that waits finds nothing left. Answers how many notifications were written.
 */
export async function tellPeople(db: Database, now: Date): Promise<number> {
  let written = 0;
  for (;;) {
    const pass = await db.transaction((tx) => readOn(tx, now));
    written += pass.written;
    if (pass.read < BATCH) return written;
  }
}

async function readOn(tx: Transaction, now: Date): Promise<{ read: number; written: number }> {
  const last = await lockReader(tx);
  if (!last) return { read: 0, written: 0 };
  const rows = await tx.execute<{
    account_id: string;
    topic: string;
    event_id: string | null;
    at: string;
    place: number;
  }>(sql`
    select account_id, topic, payload ->> 'eventId' as event_id, transaction_id::text as at, position::float8 as place
    from outbox
    where (transaction_id, position) > (${last.transactionId}::xid8, ${last.position}::bigint)
      and transaction_id < (${sql.raw(firstOpenTransaction)})
    order by transaction_id, position limit ${BATCH}`);
  const end = rows.at(-1);
  if (!end) return { read: 0, written: 0 };
  const ids = rows.filter(({ topic, event_id }) => topic === 'timeline-event-added' && event_id);
  const events = await eventsOf(
    tx,
    ids.map(({ account_id, event_id }) => ({ accountId: account_id, id: event_id ?? '' })),
  );
  const written = await notifyOf(tx, events, { now, isLive: true });
  await tx
    .update(outboxReaders)
    .set({ transactionId: end.at, position: end.place })
    .where(eq(outboxReaders.name, READER));
  return { read: rows.length, written };
}

/** Writes the notifications that follow from events. */
export async function notifyOf(
  tx: Transaction,
  events: readonly RecordedEvent[],
  { now, isLive }: { now: Date | null; isLive: boolean },
): Promise<number> {
  if (events.length === 0) return 0;
  const concerned = await concernedPeople(tx, events);
  const wanted = events.flatMap((event) =>
    whoIsTold(event, concerned(event)).map(({ userId, kind }) => ({
      accountId: event.accountId,
      userId,
      kind,
      cause: event.id,
      eventId: event.id,
      createdAt: now ?? event.recordedAt,
    })),
  );
  return writeNotifications(tx, wanted, { isLive });
}

/** A reader that is new begins at today's end: nobody is told of what was before there were notifications. */
async function lockReader(tx: Transaction) {
  await tx
    .insert(outboxReaders)
    .values({ name: READER, transactionId: sql`(${sql.raw(firstOpenTransaction)})::text`, position: 0 })
    .onConflictDoNothing();
  const [reader] = await tx
    .select()
    .from(outboxReaders)
    .where(eq(outboxReaders.name, READER))
    .for('update', { skipLocked: true });
  return reader;
}

async function eventsOf(tx: Transaction, keys: readonly { accountId: string; id: string }[]): Promise<RecordedEvent[]> {
  if (keys.length === 0) return [];
  const rows = await tx
    .select()
    .from(timelineEvents)
    .where(
      and(
        inArray(timelineEvents.accountId, [...new Set(keys.map(({ accountId }) => accountId))]),
        inArray(
          timelineEvents.id,
          keys.map(({ id }) => id),
        ),
      ),
    );
  return rows.filter(({ redactedAt }) => !redactedAt).map(toRecordedEvent);
}
