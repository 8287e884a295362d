import type { ReapproachedAccount } from '@tasuki/domain/accounts/start-reapproach';
import { desc, inArray } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findOwnership } from '../accounts/find-ownership.ts';
import { lastCycleOf } from '../accounts/load-account.ts';
import type { Transaction } from '../client.ts';
import { isCustomer } from '../contracts/paid-contracts.ts';
import { leads } from '../tables/index.ts';
import { readReapproaches } from './read-reapproaches.ts';

const FAR = '9999-12-31';

/** What the rule of a re-approach asks of an account that is locked; null where it has no cycle. */
export async function readReapproached(
  tx: Transaction,
  { id, name }: { id: string; name: string },
  department: string,
): Promise<ReapproachedAccount | null> {
  const cycle = await lastCycleOf(tx, id);
  if (!cycle) return null;
  const accountIds = await aliasSetOf(tx, id);
  const [found] = cycle.hasEnded ? [] : await readReapproaches(tx, { until: FAR, limit: 1, accountId: id });
  const [last] = await tx
    .select({ contactId: leads.contactId })
    .from(leads)
    .where(inArray(leads.accountId, accountIds))
    .orderBy(desc(leads.enteredAt), desc(leads.id))
    .limit(1);
  return {
    ...{ id, name, cycle },
    returned: found ? { reason: found.reason ?? 'other', reapproachOn: found.reapproachOn } : null,
    contactId: last?.contactId ?? null,
    isCustomer: await isCustomer(tx, accountIds),
    owner: await findOwnership(tx, id, department),
  };
}
