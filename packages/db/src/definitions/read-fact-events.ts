import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { DAY_MS } from '@tasuki/domain/definitions/read-fact';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { timelineEvents } from '../tables/index.ts';
import { isPresent, occurs } from './fact-matches.ts';
import { type CountedKinds, readPlanOf } from './fact-read-plan.ts';

export interface FactAsk {
  leaves: readonly RuleLeaf[];
  /** The leads that are judged; what is told of others, or of other people, counts alike. */
  leads: readonly { leadId: string | null; contactId: string | null }[];
  at: Date;
  /** So many of events that count alike are read, the newest; at least as many as are shown as evidence. */
  kept?: number;
}

/** Of one of the accounts. */
export type FactEvent = HistoryEvent & { accountId: string };

const EVIDENCE = 50;

/**
 * The events behind comparisons over leads of these accounts as of a moment. Of events that no comparison can tell apart only
 * the newest are read, the last of which stands for the rest: an account with a hundred thousand page views, or calls and their
 * corrections, is judged by a few of them, with the same counts, the same last values and the same evidence.
 */
export async function readFactEvents(db: Reader, accountIds: readonly string[], ask: FactAsk): Promise<FactEvent[]> {
  if (accountIds.length === 0) return [];
  const { whole, counted } = readPlanOf(ask.leaves);
  const [all, newest] = await Promise.all([
    whole.length > 0 ? readBirths(db, accountIds, { kinds: whole, leads: ask.leads }) : [],
    counted.kinds.length > 0 ? readCounted(db, accountIds, { ...ask, counted }) : [],
  ]);
  return [...all, ...newest];
}

/** Whenever they were told: a lead begins with them. They are its own alone. */
function readBirths(
  db: Reader,
  accountIds: readonly string[],
  { kinds, leads }: { kinds: readonly string[]; leads: FactAsk['leads'] },
): Promise<FactEvent[]> {
  const { accountId, id, kind, occurredAt, contactId, payload, redactedAt } = timelineEvents;
  return db
    .select({ accountId, id, kind, occurredAt, contactId, payload })
    .from(timelineEvents)
    .where(
      and(
        ...[inArray(accountId, [...accountIds]), inArray(kind, [...kinds]), isNull(redactedAt)],
        sql`${payload} ->> 'leadId' = any(${array(idsOf(leads, 'leadId'))}::text[])`,
      ),
    );
}

const idsOf = (leads: FactAsk['leads'], name: 'leadId' | 'contactId') => [
  ...new Set(leads.flatMap((lead) => lead[name] ?? [])),
];

const array = (items: readonly string[]) => sql.param(`{${items.join(',')}}`);

/** Whom a payload names, where it is one of those asked for: all others are one. */
function named(name: 'leadId' | 'contactId', leads: FactAsk['leads']): SQL {
  const told = sql`e.payload ->> ${name}`;
  return sql`case when ${told} = any(${array(idsOf(leads, name))}::text[]) then ${told} end`;
}

async function readCounted(
  db: Reader,
  accountIds: readonly string[],
  { counted, leads, at, kept = EVIDENCE }: FactAsk & { counted: CountedKinds },
): Promise<FactEvent[]> {
  const { kinds, endless, windows, tests, values, isByLead, isByPerson } = counted;
  const isSince = (days: number) =>
    sql`e.occurred_at > ${new Date(at.getTime() - days * DAY_MS).toISOString()}::timestamptz`;
  const contactIds = array(idsOf(leads, 'contactId'));
  const alike: SQL[] = [
    sql`e.account_id, e.kind, e.contact_id is null, e.time_precision = 'unknown'`,
    sql`case when e.contact_id = any(${contactIds}::uuid[]) then e.contact_id end`,
    ...(isByLead ? [sql`e.payload ->> 'leadId' is null`, named('leadId', leads)] : []),
    ...(isByPerson ? [named('contactId', leads)] : []),
    ...tests.map(occurs),
    ...values.map(isPresent),
    ...windows.map(isSince),
  ];
  const oldest = isSince(Math.max(0, ...windows));
  const isRecent = endless.length === 0 ? oldest : sql`(e.kind = any(${array(endless)}::text[]) or ${oldest})`;
  const rows = await db.execute<{
    account_id: string;
    id: string;
    kind: string;
    occurred_at: string;
    contact_id: string | null;
    payload: Record<string, unknown>;
    is_undated: boolean;
    unread: string;
  }>(sql`
    select e.account_id, e.id, e.kind, e.occurred_at, e.contact_id, e.payload, e.time_precision = 'unknown' as is_undated,
      case when place = ${kept}::int then total - place else 0 end as unread
    from (
      select e.account_id, e.id, count(*) over alike as total,
        row_number() over (alike order by e.occurred_at desc, e.id desc) as place
      from ${timelineEvents} e
      where e.account_id = any(${array(accountIds)}::uuid[]) and e.kind = any(${array(kinds)}::text[])
        and e.redacted_at is null and e.occurred_at <= ${at.toISOString()}::timestamptz and ${isRecent}
      window alike as (partition by ${sql.join(alike, sql`, `)})
    ) placed join ${timelineEvents} e using (account_id, id) where place <= ${kept}::int`);
  return rows.map(({ account_id, occurred_at, contact_id, is_undated: isUndated, unread, ...rest }) => ({
    ...{ ...rest, isUndated },
    ...{ accountId: account_id, occurredAt: new Date(occurred_at), contactId: contact_id, standsFor: Number(unread) },
  }));
}
