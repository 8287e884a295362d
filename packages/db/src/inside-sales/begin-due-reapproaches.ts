import { startReapproach } from '@tasuki/domain/accounts/start-reapproach';
import { addDays, dayIn } from '@tasuki/domain/days';
import { legThatRuns } from '@tasuki/domain/placement';
import { NEW_LEADS } from '@tasuki/domain/routing/routing-plan';
import { v7 as uuidv7 } from 'uuid';
import { lockAccount } from '../accounts/load-account.ts';
import type { Database, Transaction } from '../client.ts';
import { readLegsOn } from '../organisation/read-legs-on.ts';
import { routeToPerson } from '../routing/route-to-person.ts';
import { commit } from '../timeline/commit.ts';
import { readReapproached } from './read-reapproached.ts';
import { readReapproaches } from './read-reapproaches.ts';

const AT_ONCE = 100;
/** What waits for longer was there before anybody looked, such as an imported past: it would flood the queue, so people begin it. */
const LATEST_DAYS = 7;

interface Look {
  now: Date;
  timeZone: string;
}

/**
 * The minute's look at the days to knock again: where one has come, the next cycle begins with its owner, who is told. Once, also in
 * many processes: the account is locked, and a cycle that runs is not begun again. Answers how many began.
 */
export async function beginDueReapproaches(db: Database, look: Look): Promise<number> {
  const today = dayIn(look.timeZone, look.now);
  const due = await readReapproaches(db, { from: addDays(today, -LATEST_DAYS), until: today, limit: AT_ONCE });
  let begun = 0;
  const failed: unknown[] = [];
  for (const { accountId } of due) {
    try {
      begun += await db.transaction((tx) => begin(tx, accountId, look));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} re-approaches could not begin.`);
  return begun;
}

async function begin(tx: Transaction, accountId: string, { now, timeZone }: Look): Promise<number> {
  const row = await lockAccount(tx, accountId);
  const until = dayIn(timeZone, now);
  const [stillDue] = row ? await readReapproaches(tx, { until, limit: 1, accountId: row.id }) : [];
  if (!row || !stillDue) return 0;
  const legsOn = await readLegsOn(tx);
  const department = legThatRuns('inside-sales', (leg) => legsOn.includes(leg));
  const account = await readReapproached(tx, row, department);
  if (!account) return 0;
  const ids = { cycle: uuidv7(), lead: uuidv7() };
  const routing =
    department === 'inside-sales'
      ? await routeToPerson(tx, {
          ...{ place: NEW_LEADS, accountId: row.id, leadId: ids.lead, contactId: account.contactId, now, timeZone },
        })
      : null;
  const { accepted = [] } = startReapproach(account, {
    ...{ by: null, at: now, as: department, user: null, routing, department, ids },
  });
  await commit(tx, accepted, { actorId: null, actorType: 'system', operation: 'startReapproach', now });
  return accepted.length > 0 ? 1 : 0;
}
