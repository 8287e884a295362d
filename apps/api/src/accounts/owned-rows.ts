import { aliasSetsOf, findSurvivor } from '@tasuki/db';
import DataLoader from 'dataloader';
import { inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ApiContext } from '../context.ts';
import type { Node } from '../records/node.type.ts';
import { present } from '../records/present.ts';
import { type RecordName, recordTypes } from '../records/record-types.ts';

/** All accounts that are read together with this one, in batches. */
export function loadAliasSet(context: ApiContext, accountId: string): Promise<string[]> {
  const loader = context.once('alias-set', () => {
    const load = async (ids: readonly string[]) => {
      const sets = await aliasSetsOf(context.db, ids);
      return ids.map((id) => sets.get(id) ?? [id]);
    };
    return new DataLoader<string, string[]>(load);
  });
  return loader.load(accountId);
}

/** What an account owns of one type, over its alias set; a page of accounts asks once. */
export async function loadOwned<Type extends Node>(
  context: ApiContext,
  name: RecordName,
  accountId: string,
): Promise<Type[]> {
  const accountIds = await loadAliasSet(context, accountId);
  const loader = context.once(`owned-${name}`, () => ownedLoader(context, name));
  const lists = await loader.loadMany(accountIds);
  return lists.flatMap((list) => {
    if (list instanceof Error) throw list;
    return list as Type[];
  });
}

function ownedLoader({ db }: ApiContext, name: RecordName) {
  return new DataLoader<string, Node[]>(async (accountIds) => {
    const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
    const rows = await db
      .select()
      .from(table as PgTable)
      .where(inArray(table.accountId as PgColumn, [...accountIds]))
      .orderBy(table.id as PgColumn);
    const byAccount = Map.groupBy(rows, (row) => row.accountId as string);
    return accountIds.map((id) => (byAccount.get(id) ?? []).map((row) => present(name, row)));
  });
}

/** A record that may stand on an account that was merged with this one. */
export async function loadOverAliases<Type extends Node>(
  context: ApiContext,
  name: RecordName,
  accountId: string | null,
  id: string,
): Promise<Type | null> {
  if (!accountId) return null;
  const own = await context.load<Type>(name, accountId, id);
  if (own) return own;
  const survivor = await findSurvivor(context.db, accountId);
  const others = (await loadAliasSet(context, survivor)).filter((other) => other !== accountId);
  const found = await Promise.all(others.map((other) => context.load<Type>(name, other, id)));
  return found.find((record) => record !== null) ?? null;
}
