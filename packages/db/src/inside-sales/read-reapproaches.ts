import { handoffRecycled } from '@tasuki/domain/handoffs/events/recycled';
import { handoffReturned } from '@tasuki/domain/handoffs/events/returned';
import type { Words } from '@tasuki/domain/words';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accountAliases, accounts, cycles, handoffs, opportunities, timelineEvents } from '../tables/index.ts';

/** A journey that came to nothing and has a day on which to knock again. */
export interface Reapproach extends Record<string, unknown> {
  accountId: string;
  cycleNumber: number;
  /** `lost`, or `returned`: worked and not ripe, or handed back and left there. */
  outcome: string;
  reason: string | null;
  /** The words of that time, where the organisation made the reason up. */
  reasonWords: Words | null;
  endedAt: Date;
  reapproachOn: string;
}

export interface ReapproachQuestion {
  /** The first and the last day that count. */
  from?: string;
  until: string;
  limit: number;
  /** Only this account. */
  accountId?: string;
}

/**
 * A pass is found not ripe, or handed back, at the very moment that its row tells, so the index of the timeline finds the event. It
 * stands on the account that was passed, which may have been merged since.
 */
const agreedWords = (of: { accountId: SQL; at: SQL; reason: SQL; kind: string }) => sql`(
  select ${timelineEvents.payload} -> 'reasonLabel' from ${timelineEvents}
  where ${timelineEvents.accountId} in (select ${of.accountId} union all
      select ${accountAliases.aliasId} from ${accountAliases} where ${accountAliases.survivorId} = ${of.accountId})
    and ${timelineEvents.occurredAt} = ${of.at} and ${timelineEvents.kind} = ${of.kind}
    and ${timelineEvents.payload} ->> 'reasonCode' = ${of.reason}
    and jsonb_typeof(${timelineEvents.payload} -> 'reasonLabel') = 'object'
  limit 1)`;

const wordsOfCycle = agreedWords({
  ...{ accountId: sql`${cycles.accountId}`, at: sql`${cycles.endedAt}`, reason: sql`${cycles.reason}` },
  kind: handoffRecycled.name,
});
const wordsOfReturn = agreedWords({
  ...{ accountId: sql`${handoffs.accountId}`, at: sql`${handoffs.decidedAt}`, reason: sql`${handoffs.reasonCode}` },
  kind: handoffReturned.name,
});

/** Nothing has come of a return while its sender still has the account, with no later pass and no deal. */
const restsOnReturn = sql`${handoffs.state} = 'returned' and ${handoffs.cycleNumber} = ${accounts.cycleNumber}
  and ${accounts.holder} = ${handoffs.fromDepartment}
  and exists (select from ${cycles} where ${cycles.accountId} = ${accounts.id} and ${cycles.number} = ${accounts.cycleNumber}
    and ${cycles.endedAt} is null)
  and not exists (select from handoffs later where later.account_id = ${handoffs.accountId}
    and later.offered_at > ${handoffs.offeredAt} and later.state in ('offered', 'accepted', 'returned'))
  and not exists (select from ${opportunities} where ${opportunities.accountId} = ${accounts.id}
    and ${opportunities.state} = 'open')`;

/** Accounts whose last cycle was lost or handed back and has its day in the asked span, the longest waiting first. */
export async function readReapproaches(db: Reader, question: ReapproachQuestion): Promise<Reapproach[]> {
  const { from, until, limit, accountId } = question;
  const isDue = (day: typeof cycles.reapproachOn | typeof handoffs.reapproachOn) =>
    sql`${day} <= ${until}${from ? sql` and ${day} >= ${from}` : sql``}`;
  const isAsked = sql`${accounts.mergedIntoId} is null${accountId ? sql` and ${accounts.id} = ${accountId}` : sql``}`;
  const rows = await db.execute<Reapproach & { endedAt: string }>(sql`
    select ${cycles.accountId} as "accountId", ${cycles.number} as "cycleNumber",
      ${cycles.outcome} as "outcome", ${cycles.reason} as "reason", ${cycles.endedAt} as "endedAt",
      ${cycles.reapproachOn}::text as "reapproachOn", ${wordsOfCycle} as "reasonWords"
    from ${cycles}
    join ${accounts} on ${accounts.id} = ${cycles.accountId} and ${accounts.cycleNumber} = ${cycles.number} and ${isAsked}
    where ${cycles.endedAt} is not null and ${cycles.outcome} in ('lost', 'returned') and ${isDue(cycles.reapproachOn)}
    union all
    select ${handoffs.accountId}, ${handoffs.cycleNumber}, ${handoffs.state}, ${handoffs.reasonCode},
      ${handoffs.decidedAt}, ${handoffs.reapproachOn}::text, ${wordsOfReturn}
    from ${handoffs}
    join ${accounts} on ${accounts.id} = ${handoffs.accountId} and ${isAsked}
    where ${restsOnReturn} and ${isDue(handoffs.reapproachOn)}
    order by "reapproachOn", "accountId"
    limit ${limit}`);
  return rows.map((row) => ({ ...row, endedAt: new Date(row.endedAt) }));
}
