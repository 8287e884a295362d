import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { memoryMs } from '@tasuki/domain/scores/next-look';
import type { LiveScoreModel } from '@tasuki/domain/scores/score-terms';
import { sql } from 'drizzle-orm';
import { readCompanies } from '../accounts/read-companies.ts';
import type { Reader } from '../client.ts';
import { readFactEvents } from '../definitions/read-fact-events.ts';
import { timelineEvents } from '../tables/index.ts';
import { kindsOfTerms } from './read-score-models.ts';

/** Of one account; the newest count first, and long before the last of these every group is full. */
const MOST_EVENTS = 2000;

type EventRow = Omit<HistoryEvent, 'occurredAt' | 'contactId'> & {
  account_id: string;
  occurred_at: string;
  is_undated: boolean;
  contact_id: string | null;
};

type AccountEvent = HistoryEvent & { accountId: string };

export interface ScoreAsk {
  models: readonly LiveScoreModel[];
  at: Date;
  /** The accounts of the leads' companies, where the caller has read them already. */
  companies?: ReadonlyMap<string, string>;
}

/** The events that may count for some leads under these models at a moment, by the leads' accounts: each with all of its company. */
export async function readScoreEvents(
  db: Reader,
  leads: readonly { accountId: string; leadId: string; contactId: string | null }[],
  { models, at, companies: known }: ScoreAsk,
): Promise<Map<string, HistoryEvent[]>> {
  const companies = known ?? (await readCompanies(db, [...new Set(leads.map(({ accountId }) => accountId))]));
  const accountIds = [...companies.keys()];
  const leaves = models.flatMap(({ terms: { fit, disqualifiers } }) =>
    [...fit, ...disqualifiers].map(({ rule }) => rule),
  );
  const [facts, points] = await Promise.all([
    // Where a kind also gives points, as many of it are needed as count there.
    readFactEvents(db, accountIds, { leaves, leads, at, kept: MOST_EVENTS }),
    readPoints(db, accountIds, { models, at }),
  ]);
  const byCompany = Map.groupBy([...facts, ...points], ({ accountId }) => companies.get(accountId));
  return new Map([...companies].map(([accountId, company]) => [accountId, byCompany.get(company) ?? []]));
}

/** What gives points and stands behind no fact, as far back as it is worth something. */
async function readPoints(
  db: Reader,
  accountIds: readonly string[],
  { models, at }: ScoreAsk,
): Promise<AccountEvent[]> {
  const kinds = models.map(({ terms }) => kindsOfTerms(terms));
  const facts = new Set(kinds.flatMap((own) => own.facts));
  const points = [...new Set(kinds.flatMap((own) => own.points))].filter((kind) => !facts.has(kind));
  const memories = models.map(({ terms }) => memoryMs(terms));
  const since = memories.includes(null)
    ? sql`'-infinity'::timestamptz`
    : sql`${new Date(at.getTime() - Math.max(0, ...memories.map(Number))).toISOString()}::timestamptz`;
  const rows = await db.execute<EventRow>(sql`
    select found.* from unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) as a(id)
    cross join lateral (
      select e.account_id, e.id, e.kind, e.occurred_at, e.contact_id, e.payload, e.time_precision = 'unknown' as is_undated
      from ${timelineEvents} e where e.account_id = a.id and e.redacted_at is null
        and e.kind = any(${sql.param(`{${points.join(',')}}`)}::text[])
        and e.occurred_at > ${since} and e.occurred_at <= ${at.toISOString()}::timestamptz
        order by e.occurred_at desc, e.id desc limit ${MOST_EVENTS}
    ) found`);
  return rows.map(({ account_id, occurred_at, contact_id, is_undated: isUndated, ...rest }) => ({
    ...{ ...rest, isUndated },
    ...{ accountId: account_id, occurredAt: new Date(occurred_at), contactId: contact_id },
  }));
}
