import { and, asc, Column, desc, getTableName, gt, is, isNotNull, isNull, lt, or, SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type CursorKind, type ListPlace, readListCursor, writeListCursor } from './list-cursor.ts';
import { type Page, type PageArguments, readPage } from './page.ts';
import { PageInfo } from './page-info.type.ts';

export interface Connection<Item> {
  edges: { node: Item; cursor: string }[];
  nodes: Item[];
  pageInfo: PageInfo;
  /** Counted only when it is asked for. */
  count: () => Promise<number>;
}

/** The GraphQL types of a connection over `Item`, named after it. */
export function connectionOf<Item extends object>(item: ClassType<Item>, name = item.name) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class Edge {
    @Field((_type) => item)
    node!: Item;

    @Field((_type) => String)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType {
    @Field((_type) => [Edge])
    edges!: Edge[];

    @Field((_type) => [item])
    nodes!: Item[];

    @Field((_type) => PageInfo)
    pageInfo!: PageInfo;

    @Field((_type) => Int, { name: 'totalCount', description: 'Counted only when asked for.' })
    total(): Promise<number> {
      return this.count();
    }

    count!: () => Promise<number>;
  }
  return ConnectionType;
}

/** The order of a list: one column and the id that breaks ties; both are in the cursor. */
export interface Keyset {
  column: PgColumn;
  id: PgColumn;
  isDescending: boolean;
  kind: CursorKind;
}

/** A page of a list, with the name of the order that its cursors are places in. */
export interface ListPage extends Page {
  order: string;
}

export interface KeysetQuery {
  where: SQL | undefined;
  /**
   * What `where` says, in parts that follow each other and are each one stretch of an index. Joined by "or", as many rows
   * would be passed over as lie before the page.
   */
  stretches: (SQL | undefined)[];
  orderBy: SQL[];
  /** The same order by an expression, for which PostgreSQL cannot walk along an index. */
  orderByValue: SQL[];
  /** One more than asked for, which says whether there is a next page. */
  limit: number;
  page: ListPage;
}

/** The WHERE, ORDER BY and LIMIT of a page. Throws BAD_USER_INPUT for bad arguments before any SQL runs. */
export function keysetQuery(keyset: Keyset, args: PageArguments): KeysetQuery {
  const page = { ...readPage(args), order: orderOfCursors(keyset) };
  const isDown = keyset.isDescending !== page.isBackward;
  const direction = isDown ? desc : asc;
  const stretches = page.cursor
    ? beyond(keyset, readListCursor(page.order, keyset.kind, page.cursor), isDown)
    : [undefined];
  return {
    where: or(...stretches),
    stretches,
    orderBy: [direction(keyset.column), direction(keyset.id)],
    orderByValue: [direction(sql`coalesce(${keyset.column}, ${keyset.column})`), direction(keyset.id)],
    limit: page.limit + 1,
    page,
  };
}

function orderOfCursors({ column, id }: Pick<Keyset, 'column' | 'id'>): string {
  const name = is(column, SQL.Aliased) ? column.fieldAlias : column.name;
  return `${getTableName(id.table)}.${name}`;
}

/** Rows after the cursor; PostgreSQL sorts nulls last going up and first going down. */
function beyond({ column, id }: Keyset, { value, id: lastId }: ListPlace, isDown: boolean): (SQL | undefined)[] {
  if (value === null) {
    const rest = and(isNull(column), isDown ? lt(id, lastId) : gt(id, lastId));
    return isDown ? [rest, isNotNull(column)] : [rest];
  }
  const bound = is(column, Column) ? sql.param(value, column) : value;
  const ahead = sql`(${column}, ${id}) ${sql.raw(isDown ? '<' : '>')} (${bound}, ${sql.param(lastId, id)})`;
  return isDown || column.notNull ? [ahead] : [ahead, isNull(column)];
}

/** A page of rows as a Relay connection. `property` is the sorted column's name in the row. */
export function toConnection<Row extends { id: string }, Item>(
  rows: readonly Row[],
  {
    page,
    property,
    toItem,
    count,
  }: { page: ListPage; property: keyof Row; toItem: (row: Row) => Item; count: () => Promise<number> },
): Connection<Item> {
  const hasMore = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  if (page.isBackward) kept.reverse();
  const edges = kept.map((row) => ({ node: toItem(row), cursor: writeListCursor(page.order, row[property], row.id) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}
