import type { PaidContracts } from '@tasuki/domain/contracts/contract-state';
import { and, eq, gt, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { contracts } from '../tables/index.ts';

/** How many contracts a company pays for, or has paid for, over all accounts that are one company. */
export async function countPaidContracts(
  db: Reader,
  accountIds: readonly string[],
  exceptId?: string,
): Promise<PaidContracts> {
  const except: SQL | undefined = exceptId ? ne(contracts.id, exceptId) : undefined;
  const [row] = await db
    .select({
      active: sql<number>`(count(*) filter (where ${eq(contracts.state, 'active')}))::int`,
      ended: sql<number>`(count(*) filter (where ${ne(contracts.state, 'active')}))::int`,
    })
    .from(contracts)
    .where(and(inArray(contracts.accountId, [...accountIds]), gt(contracts.monthlyMinor, 0), except));
  return row ?? { active: 0, ended: 0 };
}

/** True while any contract runs, a free one too. */
export async function isCustomer(db: Reader, accountIds: readonly string[]): Promise<boolean> {
  const where = and(inArray(contracts.accountId, [...accountIds]), eq(contracts.state, 'active'));
  return (await db.$count(contracts, where)) > 0;
}
