import type { Reader } from '@tasuki/db';
import DataLoader from 'dataloader';
import { and, inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Node } from './node.type.ts';
import { present } from './present.ts';
import { type RecordName, recordTypes } from './record-types.ts';

interface Key {
  accountId: string | null;
  id: string;
}

export type LoadRecord = <Type extends Node>(
  name: RecordName,
  accountId: string | null,
  id: string,
) => Promise<Type | null>;

/** One loader per record type and request: a list of deals asks for its accounts once. */
export function createRecordLoader(db: Reader): LoadRecord {
  const loaders = new Map<RecordName, DataLoader<Key, Node | null, string>>();
  return <Type extends Node>(name: RecordName, accountId: string | null, id: string) => {
    const loader =
      loaders.get(name) ??
      new DataLoader((keys: readonly Key[]) => loadMany(db, name, keys), {
        cacheKeyFn: (key) => `${key.accountId}/${key.id}`,
        maxBatchSize: 500,
      });
    loaders.set(name, loader);
    return loader.load({ accountId, id }) as Promise<Type | null>;
  };
}

async function loadMany(db: Reader, name: RecordName, keys: readonly Key[]): Promise<(Node | null)[]> {
  const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
  const id = table.id as PgColumn;
  const ids = inArray(
    id,
    keys.map((key) => key.id),
  );
  // The account narrows the read to one shard, and to the primary key's leading column.
  const byAccount =
    table.accountId && inArray(table.accountId, [...new Set(keys.map((key) => key.accountId ?? key.id))]);
  const rows = await db
    .select()
    .from(table as PgTable)
    .where(and(byAccount, ids));
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  return keys.map((key) => {
    const row = byId.get(key.id);
    return row && (!table.accountId || row.accountId === key.accountId) ? present(name, row) : null;
  });
}
