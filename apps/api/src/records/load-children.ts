import DataLoader from 'dataloader';
import { and, asc, inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ApiContext } from '../context.ts';
import type { Node } from './node.type.ts';
import { present } from './present.ts';
import { type RecordName, recordTypes } from './record-types.ts';

export interface Children {
  name: RecordName;
  /** The property that holds the parent's id. */
  parent: string;
  /** The property that orders them. */
  orderBy: string;
}

interface Key {
  accountId: string;
  id: string;
}

/** The records that stand under one record of an account; a page of parents asks once. */
export function loadChildren<Type extends Node>(
  context: ApiContext,
  children: Children,
  { accountUuid, uuid }: Pick<Node, 'accountUuid' | 'uuid'>,
): Promise<Type[]> {
  const loader = context.once(`children-${children.name}-${children.parent}`, () => createLoader(context, children));
  return loader.load({ accountId: accountUuid ?? '', id: uuid }) as Promise<Type[]>;
}

function createLoader({ db }: ApiContext, { name, parent, orderBy }: Children) {
  const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
  const [account, under] = [table.accountId as PgColumn, table[parent] as PgColumn];
  return new DataLoader<Key, Node[], string>(
    async (keys) => {
      const accountIds = [...new Set(keys.map((key) => key.accountId))];
      const isChild = and(
        inArray(account, accountIds),
        inArray(
          under,
          keys.map((key) => key.id),
        ),
      );
      const rows = await db
        .select()
        .from(table as PgTable)
        .where(isChild)
        .orderBy(asc(table[orderBy] as PgColumn), asc(table.id as PgColumn));
      const byParent = Map.groupBy(rows, (row) => `${row.accountId}/${row[parent]}`);
      return keys.map((key) => (byParent.get(`${key.accountId}/${key.id}`) ?? []).map((row) => present(name, row)));
    },
    { cacheKeyFn: (key) => `${key.accountId}/${key.id}` },
  );
}
