import { inArray, or } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accountAliases } from '../tables/index.ts';
import { aliasSetsOf } from './alias-set.ts';
import { survivorsOf } from './survivors-of.ts';

/** All accounts that are one company with these, each beside the account through which the company is read. */
export async function readCompanies(db: Reader, accountIds: readonly string[]): Promise<Map<string, string>> {
  const alone = new Map(accountIds.map((id) => [id, id]));
  const { aliasId, survivorId } = accountAliases;
  const isIn = or(inArray(aliasId, [...accountIds]), inArray(survivorId, [...accountIds]));
  const [merge] = await db.select({ aliasId }).from(accountAliases).where(isIn).limit(1);
  // Few companies were ever merged; the others are asked nothing more.
  if (!merge) return alone;
  const survivors = await survivorsOf(db, accountIds);
  const sets = await aliasSetsOf(db, [...new Set(survivors.values())]);
  return new Map([...sets].flatMap(([root, ids]) => ids.map((id) => [id, root] as const)));
}
