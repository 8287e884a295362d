import type { Reader } from '@tasuki/db';
import DataLoader from 'dataloader';
import { and, sql } from 'drizzle-orm';
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
  const isOwned = 'accountId' in recordTypes[name].table;
  const rows = await statementOf(db, name).execute({
    ids: keys.map((key) => key.id),
    accountIds: [...new Set(keys.map((key) => key.accountId ?? key.id))],
  });
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  return keys.map((key) => {
    const row = byId.get(key.id);
    return row && (!isOwned || row.accountId === key.accountId) ? present(name, row) : null;
  });
}

type Statement = ReturnType<typeof prepareStatement>;
const statements = new WeakMap<Reader, Map<RecordName, Statement>>();

/** Built once and prepared by the database: every page loads records, and building the query cost more than running it. */
function statementOf(db: Reader, name: RecordName): Statement {
  const known = statements.get(db) ?? new Map<RecordName, Statement>();
  statements.set(db, known);
  const statement = known.get(name) ?? prepareStatement(db, name);
  known.set(name, statement);
  return statement;
}

function prepareStatement(db: Reader, name: RecordName) {
  const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
  const ids = sql`${table.id} = any(${sql.placeholder('ids')}::uuid[])`;
  // The account narrows the read to one shard, and to the primary key's leading column.
  const byAccount = table.accountId && sql`${table.accountId} = any(${sql.placeholder('accountIds')}::uuid[])`;
  return db
    .select()
    .from(table as PgTable)
    .where(and(byAccount, ids))
    .prepare(`load_${name}`);
}
