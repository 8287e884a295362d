import type { AccountState } from '@tasuki/domain/accounts/update-account';
import { and, desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { accountKeys, accounts, cycles } from '../tables/index.ts';
import { findSurvivor } from './find-survivor.ts';

export type AccountRow = typeof accounts.$inferSelect;

/**
 * The account that an id leads to today, locked until the command has decided: two commands on one account
 * wait for each other and none decides on what the other is changing.
 */
export async function lockAccount(tx: Transaction, accountId: string): Promise<AccountRow | null> {
  const survivorId = await findSurvivor(tx, accountId);
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, survivorId)).for('update');
  return row ?? null;
}

/** The account's own row, merged or not. */
export async function lockAccountItself(tx: Transaction, accountId: string): Promise<AccountRow | null> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update');
  return row ?? null;
}

/** An account as its editing rules see it. */
export async function accountStateOf(tx: Reader, row: AccountRow): Promise<AccountState> {
  const keys = await tx
    .select({ value: accountKeys.value })
    .from(accountKeys)
    .where(and(eq(accountKeys.accountId, row.id), eq(accountKeys.kind, 'domain')))
    .orderBy(accountKeys.value);
  return {
    ...row,
    state: row.state as AccountState['state'],
    touchTier: row.touchTier as AccountState['touchTier'],
    domains: keys.map((key) => key.value),
  };
}

export interface LastCycle {
  id: string;
  number: number;
  outcome: string | null;
  hasEnded: boolean;
}

/** The cycle that runs, or ran last. */
export async function lastCycleOf(tx: Reader, accountId: string): Promise<LastCycle | null> {
  const [row] = await tx
    .select()
    .from(cycles)
    .where(eq(cycles.accountId, accountId))
    .orderBy(desc(cycles.number))
    .limit(1);
  return row ? { id: row.id, number: row.number, outcome: row.outcome, hasEnded: row.endedAt !== null } : null;
}
