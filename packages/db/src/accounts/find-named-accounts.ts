import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { accountKeys, externalIds } from '../tables/index.ts';

export interface ExternalName {
  source: string;
  id: string;
}

export const externalKeyOf = ({ source, id }: ExternalName): string => JSON.stringify([source, id]);

/** The accounts that these domains belong to, by domain. */
export async function findAccountsByDomain(db: Reader, domains: readonly string[]): Promise<Map<string, string>> {
  if (domains.length === 0) return new Map();
  const rows = await db
    .select({ domain: accountKeys.value, accountId: accountKeys.accountId })
    .from(accountKeys)
    .where(and(eq(accountKeys.kind, 'domain'), inArray(accountKeys.value, [...domains])));
  return new Map(rows.map(({ domain, accountId }) => [domain, accountId]));
}

/** The accounts behind the ids of other systems, by `externalKeyOf`: the account's own id comes before that of what it owns. */
export async function findAccountsByExternalId(
  db: Reader,
  names: readonly ExternalName[],
): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const wanted = [...new Map(names.map((name) => [externalKeyOf(name), name])).values()];
  const asked = sql`jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as asked(source text, id text)`;
  const rows = await db
    .select({
      source: externalIds.source,
      id: externalIds.externalId,
      recordType: externalIds.recordType,
      accountId: externalIds.accountId,
    })
    .from(externalIds)
    .innerJoin(asked, sql`asked.source = ${externalIds.source} and asked.id = ${externalIds.externalId}`)
    .where(isNotNull(externalIds.accountId))
    // The last of a key stands in the map.
    .orderBy(sql`(${externalIds.recordType} = 'account'), ${externalIds.recordType} desc`);
  return new Map(rows.map(({ accountId, ...name }) => [externalKeyOf(name), accountId ?? '']));
}
