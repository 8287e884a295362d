import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findSurvivor } from '../accounts/find-survivor.ts';
import type { Reader, Transaction } from '../client.ts';
import { lockAccounts } from '../reassignments/lock-accounts.ts';
import { handoffs, leads } from '../tables/index.ts';

/**
 * A handoff as its rules see it, locked until the command has decided. Its account comes first, as with whoever gives a leaver's
 * work away: the other way round the two would wait for each other.
 */
export async function lockHandoff(tx: Transaction, accountId: string, id: string): Promise<HandoffState | null> {
  await lockAccounts(tx, [accountId]);
  const [row] = await tx
    .select()
    .from(handoffs)
    .where(and(eq(handoffs.accountId, accountId), eq(handoffs.id, id)))
    .for('update');
  return row ? toHandoffState(row, await leadAccountOf(tx, row)) : null;
}

/** The passes of an account, over its alias set, in these states. */
export async function findHandoffs(
  db: Reader,
  accountId: string,
  { states, cycleNumber }: { states: HandoffState['state'][]; cycleNumber?: number },
): Promise<HandoffState[]> {
  const accountIds = await aliasSetOf(db, accountId);
  const inCycle: SQL | undefined = cycleNumber === undefined ? undefined : eq(handoffs.cycleNumber, cycleNumber);
  const rows = await db
    .select()
    .from(handoffs)
    .where(and(inArray(handoffs.accountId, accountIds), inArray(handoffs.state, states), inCycle));
  return rows.map((row) => toHandoffState(row, null));
}

type HandoffRow = typeof handoffs.$inferSelect;

function toHandoffState(row: HandoffRow, leadAccountId: string | null): HandoffState {
  return {
    ...row,
    handoffId: row.id,
    from: row.fromDepartment as HandoffState['from'],
    to: row.toDepartment as HandoffState['to'],
    state: row.state as HandoffState['state'],
    leadAccountId,
    isSelf: row.isSelf === 1,
  };
}

/** Where the lead stands, if that is not the handoff's own account: the two may have been merged. */
async function leadAccountOf(tx: Reader, { leadId, accountId }: HandoffRow): Promise<string | null> {
  if (!leadId) return null;
  const accountIds = await aliasSetOf(tx, await findSurvivor(tx, accountId));
  const [lead] = await tx
    .select({ accountId: leads.accountId })
    .from(leads)
    .where(and(inArray(leads.accountId, accountIds), eq(leads.id, leadId)));
  return lead && lead.accountId !== accountId ? lead.accountId : null;
}
