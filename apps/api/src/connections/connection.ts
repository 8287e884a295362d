import { and, asc, Column, desc, gt, is, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { badUserInput } from '../errors.ts';
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
  /** How the column's value is written into a cursor and read back; null when the text is none. */
  kind: 'text' | 'date' | 'number';
}

const SEPARATOR = '\n';
/** Stands for null in a cursor. */
const NULL = '\0';

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
  page: Page;
}

/** The WHERE, ORDER BY and LIMIT of a page. Throws BAD_USER_INPUT for bad arguments before any SQL runs. */
export function keysetQuery(keyset: Keyset, args: PageArguments): KeysetQuery {
  const page = readPage(args);
  const isDown = keyset.isDescending !== page.isBackward;
  const direction = isDown ? desc : asc;
  const stretches = page.cursor ? beyond(keyset, readCursor(keyset.kind, page.cursor), isDown) : [undefined];
  return {
    where: or(...stretches),
    stretches,
    orderBy: [direction(keyset.column), direction(keyset.id)],
    orderByValue: [direction(sql`coalesce(${keyset.column}, ${keyset.column})`), direction(keyset.id)],
    limit: page.limit + 1,
    page,
  };
}

export interface CursorParts {
  value: string | number | Date | null;
  id: string;
}

/** Rows after the cursor; PostgreSQL sorts nulls last going up and first going down. */
function beyond({ column, id }: Keyset, { value, id: lastId }: CursorParts, isDown: boolean): (SQL | undefined)[] {
  if (value === null) {
    const rest = and(isNull(column), isDown ? lt(id, lastId) : gt(id, lastId));
    return isDown ? [rest, isNotNull(column)] : [rest];
  }
  const bound = is(column, Column) ? sql.param(value, column) : value;
  const ahead = sql`(${column}, ${id}) ${sql.raw(isDown ? '<' : '>')} (${bound}, ${sql.param(lastId, id)})`;
  return isDown || column.notNull ? [ahead] : [ahead, isNull(column)];
}

/** Where a page ended. Throws BAD_USER_INPUT for text that is no cursor of a list of this kind. */
export function readCursor(kind: Keyset['kind'], cursor: string): CursorParts {
  const bad = () => badUserInput('This cursor is not one of ours.', { field: 'cursor' });
  const parts = Buffer.from(cursor, 'base64url').toString('utf8');
  const cut = parts.lastIndexOf(SEPARATOR);
  const text = parts.slice(0, cut);
  const id = parts.slice(cut + 1);
  if (cut < 0 || !/^[0-9a-f-]{36}$/.test(id)) throw bad();
  if (text === NULL) return { value: null, id };
  if (kind === 'text') return { value: text, id };
  const value = kind === 'number' ? Number(text) : new Date(text);
  if (Number.isNaN(value.valueOf())) throw bad();
  return { value, id };
}

function writeCursor(value: unknown, id: string): string {
  const text = value == null ? NULL : value instanceof Date ? value.toISOString() : String(value);
  return Buffer.from(`${text}${SEPARATOR}${id}`).toString('base64url');
}

/** A page of rows as a Relay connection. `property` is the sorted column's name in the row. */
export function toConnection<Row extends { id: string }, Item>(
  rows: readonly Row[],
  {
    page,
    property,
    toItem,
    count,
  }: { page: Page; property: keyof Row; toItem: (row: Row) => Item; count: () => Promise<number> },
): Connection<Item> {
  const hasMore = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  if (page.isBackward) kept.reverse();
  const edges = kept.map((row) => ({ node: toItem(row), cursor: writeCursor(row[property], row.id) }));
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
