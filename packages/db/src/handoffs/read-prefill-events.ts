import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { prefillKinds } from '@tasuki/domain/handoffs/prefill-handoff';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { timelineEvents } from '../tables/index.ts';
import { anyOf } from '../uuid-list.ts';

/** Who has said nothing lately has said nothing: usage and notes of a large customer would fill thousands of rows. */
const NEWEST_OF_A_KIND = 50;

/** The newest events of an account that a checklist can be filled from; private records stay where they are. */
export async function readPrefillEvents(db: Reader, accountIds: readonly string[]): Promise<HistoryEvent[]> {
  const kinds = sql.join(
    prefillKinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
  const rows = await db.execute<{
    id: string;
    kind: string;
    occurred_at: string;
    payload: Record<string, unknown>;
  }>(sql`
    select id, kind, occurred_at, payload
    from (
      select id, kind, occurred_at, payload,
        row_number() over (partition by kind order by occurred_at desc, id desc) as nth
      from ${timelineEvents}
      where account_id = ${anyOf(accountIds)} and kind in (${kinds})
        and visibility = 'everyone' and redacted_at is null
    ) newest
    where nth <= ${NEWEST_OF_A_KIND}`);
  return rows.map(({ id, kind, payload, ...row }) => ({
    ...{ id, kind, payload, contactId: null },
    occurredAt: new Date(row.occurred_at),
  }));
}

/** Which of these events are on the account: an answer names no source elsewhere. */
export async function findOwnEvents(
  db: Reader,
  accountIds: readonly string[],
  eventIds: readonly string[],
): Promise<Set<string>> {
  if (eventIds.length === 0) return new Set();
  const rows = await db.execute<{ id: string }>(sql`
    select id from ${timelineEvents}
    where account_id = ${anyOf(accountIds)} and id = ${anyOf(eventIds)}`);
  return new Set(rows.map(({ id }) => id));
}
