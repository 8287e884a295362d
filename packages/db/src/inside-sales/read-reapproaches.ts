import { handoffRecycled } from '@tasuki/domain/handoffs/events/recycled';
import type { Words } from '@tasuki/domain/words';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accountAliases, accounts, cycles, timelineEvents } from '../tables/index.ts';

/** A journey that ended without a deal and whose day to knock again has come. */
export interface Reapproach extends Record<string, unknown> {
  accountId: string;
  cycleId: string;
  cycleNumber: number;
  outcome: string;
  reason: string | null;
  /** The words of that time, where the organisation made the reason up. */
  reasonWords: Words | null;
  endedAt: Date;
  reapproachOn: string;
}

export interface ReapproachQuestion {
  /** The last day that counts as due. */
  until: string;
  limit: number;
}

/**
 * A pass that is found not ripe ends its cycle at the same moment, so the index of the timeline finds it. It stands on the account
 * that was passed, which may have been merged since.
 */
const agreedWords = sql`(select ${timelineEvents.payload} -> 'reasonLabel' from ${timelineEvents}
  where ${timelineEvents.accountId} in (select ${cycles.accountId} union all
      select ${accountAliases.aliasId} from ${accountAliases} where ${accountAliases.survivorId} = ${cycles.accountId})
    and ${timelineEvents.occurredAt} = ${cycles.endedAt} and ${timelineEvents.kind} = ${handoffRecycled.name}
    and ${timelineEvents.payload} ->> 'reasonCode' = ${cycles.reason}
    and jsonb_typeof(${timelineEvents.payload} -> 'reasonLabel') = 'object'
  limit 1)`;

/** Accounts whose last cycle was lost or handed back and is due again, the longest waiting first. */
export async function readReapproaches(db: Reader, { until, limit }: ReapproachQuestion): Promise<Reapproach[]> {
  const rows = await db.execute<Reapproach & { endedAt: string }>(sql`
    select ${cycles.accountId} as "accountId", ${cycles.id} as "cycleId", ${cycles.number} as "cycleNumber",
      ${cycles.outcome} as "outcome", ${cycles.reason} as "reason", ${cycles.endedAt} as "endedAt",
      ${cycles.reapproachOn}::text as "reapproachOn", ${agreedWords} as "reasonWords"
    from ${cycles}
    join ${accounts} on ${accounts.id} = ${cycles.accountId} and ${accounts.cycleNumber} = ${cycles.number}
      and ${accounts.mergedIntoId} is null
    where ${cycles.endedAt} is not null and ${cycles.outcome} in ('lost', 'returned')
      and ${cycles.reapproachOn} <= ${until}
    order by ${cycles.reapproachOn}, ${cycles.accountId}
    limit ${limit}`);
  return rows.map((row) => ({ ...row, endedAt: new Date(row.endedAt) }));
}
