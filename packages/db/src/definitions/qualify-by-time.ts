import type { LiveDefinition } from '@tasuki/domain/definitions/qualify-lead';
import { turnsByTime } from '@tasuki/domain/definitions/turns-by-time';
import { and, inArray, isNull, sql } from 'drizzle-orm';
import { lockOpenLeads, openStates } from '../accounts/open-leads.ts';
import type { Database } from '../client.ts';
import { leads, qualifications } from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { qualifyLeads, readLiveDefinitions } from './find-qualifications.ts';
import { leadsAt } from './judge-leads.ts';

/** So many open leads are judged a minute; where there are more, their turn comes every few minutes. */
const LEADS_A_MINUTE = 5000;
const MINUTE_MS = 60_000;

/**
 * The minute's look at what becomes true while nothing happens, such as 30 days without a touch. A lead that passed is not
 * asked again, so that looking twice, or in two processes, tells nothing twice. Answers how many passed.
 */
export async function qualifyByTime(db: Database, now: Date): Promise<number> {
  const timed = (await readLiveDefinitions(db)).filter(({ rule }) => turnsByTime(rule));
  let qualified = 0;
  for (const definition of timed)
    for (const accountId of await findPassing(db, definition, now))
      qualified += await db.transaction(async (tx) => {
        const open = await lockOpenLeads(tx, [accountId]);
        const events = await qualifyLeads(tx, open, { definitions: [definition], at: now });
        await commit(tx, events, { actorId: null, actorType: 'system', operation: 'qualifyLead', now });
        return events.length;
      });
  return qualified;
}

/** Imported leads are history: they qualify nobody by themselves, as with events. */
async function findPassing(db: Database, { rule, versionId }: LiveDefinition, now: Date): Promise<string[]> {
  const isOpen = and(inArray(leads.state, openStates), isNull(leads.importSource));
  const slices = Math.max(1, Math.ceil((await db.$count(leads, isOpen)) / LEADS_A_MINUTE));
  const slice = Math.floor(now.getTime() / MINUTE_MS) % slices;
  const isNew = sql`not exists (
    select from ${qualifications} where ${qualifications.accountId} = ${leads.accountId}
      and ${qualifications.leadId} = ${leads.id} and ${qualifications.versionId} = ${versionId})`;
  const where = sql`${isOpen} and ${isNew} and abs(hashtext(${leads.id}::text)::bigint) % ${slices} = ${slice}`;
  const rows = await db.execute<{ account_id: string }>(
    sql`select distinct account_id from (${leadsAt([rule], { where, at: now })}) moments where qualified_0 is not null`,
  );
  return rows.map((row) => row.account_id);
}
