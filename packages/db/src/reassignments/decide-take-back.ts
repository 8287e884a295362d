import type { NewEvent } from '@tasuki/domain';
import { workReassigned } from '@tasuki/domain/accounts/events/work-reassigned';
import { takeBackWork } from '@tasuki/domain/accounts/reassign-work';
import type { Acting } from '@tasuki/domain/acting';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { type reassignments, timelineEvents } from '../tables/index.ts';
import { lockAccounts } from './lock-accounts.ts';
import { readOpenItems } from './read-open-items.ts';

/** What the undo of a reassignment gives back: what its receivers still have open once its accounts are locked. */
export async function decideTakeBack(
  tx: Transaction,
  { id, accountIds }: Pick<typeof reassignments.$inferSelect, 'id' | 'accountIds'>,
  acting: Acting,
): Promise<NewEvent[]> {
  if (accountIds.length === 0) return [];
  await lockAccounts(tx, accountIds);
  const rows = await tx
    .select({ accountId: timelineEvents.accountId, payload: timelineEvents.payload })
    .from(timelineEvents)
    .where(
      and(
        inArray(timelineEvents.accountId, accountIds),
        eq(timelineEvents.kind, workReassigned.name),
        sql`${timelineEvents.payload} ->> 'reassignmentId' = ${id}`,
      ),
    );
  const told = rows.map(({ accountId, payload }) => ({ accountId, payload: workReassigned.payload.parse(payload) }));
  const held = new Set<string>();
  for (const userId of new Set(told.map(({ payload }) => payload.toUserId)))
    for (const { accountId, kind, id: item } of await readOpenItems(tx, userId))
      held.add(`${userId} ${accountId} ${kind} ${item}`);
  return takeBackWork(told, {
    ...acting,
    isStillWith: (accountId, item, userId) => held.has(`${userId} ${accountId} ${item.kind} ${item.id}`),
  });
}
