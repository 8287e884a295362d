import { and, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ApiContext } from '../context.ts';
import type { Node } from '../records/node.type.ts';
import { present } from '../records/present.ts';
import { type RecordName, recordTypes } from '../records/record-types.ts';
import { type Connection, keysetQuery, toConnection } from './connection.ts';
import type { CursorKind } from './list-cursor.ts';
import type { PageArguments } from './page.ts';

export interface RecordList {
  name: RecordName;
  where: SQL | undefined;
  /** The property that orders the list; the id breaks ties. */
  property: string;
  kind: CursorKind;
  isDescending: boolean;
  page: PageArguments;
  /**
   * The rows are found first and sorted then. Walking in the list's order to the few that other filters leave of a common word
   * passes by all the others: this costs the word's rows, and never more.
   */
  isFoundFirst?: boolean;
}

/** A page of records as a Relay connection, by keyset: the last page is as fast as the first. */
export async function listRecords<Type extends Node>(
  { db }: ApiContext,
  { name, where, property, kind, isDescending, page, isFoundFirst }: RecordList,
): Promise<Connection<Type>> {
  const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
  const columns = { column: table[property] as PgColumn, id: table.id as PgColumn };
  const query = keysetQuery({ ...columns, isDescending, kind }, page);
  const rows: Record<string, unknown>[] = [];
  for (const stretch of query.stretches) {
    const next = await db
      .select()
      .from(table as PgTable)
      .where(and(where, stretch))
      .orderBy(...(isFoundFirst ? query.orderByValue : query.orderBy))
      .limit(query.limit - rows.length);
    rows.push(...next);
    if (rows.length === query.limit) break;
  }
  return toConnection(rows as { id: string; [property: string]: unknown }[], {
    page: query.page,
    property,
    toItem: (row) => present(name, row) as Node as Type,
    count: () => db.$count(table as PgTable, where),
  });
}

/** The order that a caller may choose for a list. */
export const directions = ['asc', 'desc'] as const;
export type Direction = (typeof directions)[number];

/** Text that people typed, as an ILIKE pattern: their % and _ mean themselves. */
export function containing(text: string): string {
  return `%${text.normalize('NFC').replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
