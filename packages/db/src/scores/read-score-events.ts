import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { memoryMs } from '@tasuki/domain/scores/next-look';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { timelineEvents } from '../tables/index.ts';
import { kindsOfTerms } from './read-score-models.ts';

/** Of one account; the newest count first, and long before the last of these every group is full. */
const MOST_EVENTS = 2000;

type EventRow = Omit<HistoryEvent, 'occurredAt' | 'contactId'> & {
  account_id: string;
  occurred_at: string;
  contact_id: string | null;
};

/** The events of some accounts that may count under these models at a moment, by account: one question for all of them. */
export async function readScoreEvents(
  db: Reader,
  accountIds: readonly string[],
  { models, at }: { models: readonly LiveScoreModel[]; at: Date },
): Promise<Map<string, HistoryEvent[]>> {
  const kinds = models.map(({ terms }) => kindsOfTerms(terms));
  const facts = new Set(kinds.flatMap((own) => own.facts));
  const points = kinds.flatMap((own) => own.points).filter((kind) => !facts.has(kind));
  const memories = models.map(({ terms }) => memoryMs(terms));
  const since = memories.includes(null)
    ? sql`'-infinity'::timestamptz`
    : sql`${new Date(at.getTime() - Math.max(0, ...memories.map(Number))).toISOString()}::timestamptz`;
  const list = (names: Iterable<string>) => sql`${sql.param(`{${[...new Set(names)].join(',')}}`)}::text[]`;
  const event = sql`e.account_id, e.id, e.kind, e.occurred_at, e.contact_id, e.payload`;
  const own = sql`${timelineEvents} e where e.account_id = a.id and e.redacted_at is null`;
  const rows = await db.execute<EventRow>(sql`
    select found.* from (select distinct unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) as id) a
    cross join lateral (
      (select ${event} from ${own} and e.kind = any(${list(facts)}))
      union all
      (select ${event} from ${own} and e.kind = any(${list(points)})
        and e.occurred_at > ${since} and e.occurred_at <= ${at.toISOString()}::timestamptz
        order by e.occurred_at desc, e.id desc limit ${MOST_EVENTS})
    ) found`);
  const events = rows.map(({ account_id, occurred_at, contact_id, ...rest }) => ({
    accountId: account_id,
    event: { ...rest, occurredAt: new Date(occurred_at), contactId: contact_id },
  }));
  const byAccount = Map.groupBy(events, ({ accountId }) => accountId);
  return new Map([...byAccount].map(([accountId, found]) => [accountId, found.map(({ event }) => event)]));
}
