import type { ContractState } from '@tasuki/domain/contracts/contract-state';
import type { EndingContract } from '@tasuki/domain/customer-success/churn-contract';
import type { OnboardableContract } from '@tasuki/domain/customer-success/start-onboarding';
import { and, eq } from 'drizzle-orm';
import { aliasSetOf } from '../accounts/alias-set.ts';
import { findSurvivor } from '../accounts/find-survivor.ts';
import { lockAccountItself } from '../accounts/load-account.ts';
import type { Transaction } from '../client.ts';
import { countPaidContracts } from '../contracts/paid-contracts.ts';
import { findHandoffs } from '../handoffs/load-handoffs.ts';
import { accounts, contracts, onboardingPlans } from '../tables/index.ts';

/** All that the rules about a contract ask for. */
export type LoadedContract = EndingContract & OnboardableContract;

/** A contract as its rules see it, its account locked until the command has decided; null where there is none. */
export async function lockContract(tx: Transaction, accountId: string, id: string): Promise<LoadedContract | null> {
  await lockAccountItself(tx, accountId);
  const isContract = and(eq(contracts.accountId, accountId), eq(contracts.id, id));
  const [row] = await tx.select().from(contracts).where(isContract).for('update');
  if (!row) return null;
  const survivorId = await findSurvivor(tx, accountId);
  const accountIds = await aliasSetOf(tx, survivorId);
  const [account] = await tx
    .select({ touchTier: accounts.touchTier })
    .from(accounts)
    .where(eq(accounts.id, survivorId));
  return {
    contract: toContractState(row),
    otherPaid: await countPaidContracts(tx, accountIds, id),
    passes: await findHandoffs(tx, survivorId, { states: ['accepted'] }),
    touchTier: account?.touchTier ?? null,
    hasOpenPlan:
      (await tx.$count(
        onboardingPlans,
        and(
          eq(onboardingPlans.accountId, accountId),
          eq(onboardingPlans.contractId, id),
          eq(onboardingPlans.state, 'open'),
        ),
      )) > 0,
  };
}

export function toContractState(row: typeof contracts.$inferSelect): ContractState {
  return { ...row, state: row.state as ContractState['state'], renewsAutomatically: row.renewsAutomatically === 1 };
}
