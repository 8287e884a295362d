import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as tables from './tables/index.ts';

export type Database = PostgresJsDatabase<typeof tables>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** Reads work on both; a rule's reads and its append belong into one transaction. */
export type Reader = Database | Transaction;

export interface Connection {
  db: Database;
  /** A client of its own for raw SQL: drizzle overwrites the type parsers of the client that it is given. */
  sql: postgres.Sql;
  close(): Promise<void>;
}

export interface ConnectOptions {
  max?: number;
  /** The owner's rights, for migrations and rebuilds; servers run as the role that may not change history. */
  asOwner?: boolean;
  /** A statement that takes longer is broken off by PostgreSQL; without it none is. */
  statementMs?: number;
}

/** Opens a pool on the database. Connections are made at the first query. */
export async function connect(
  url: string,
  { max = 10, asOwner = false, statementMs }: ConnectOptions = {},
): Promise<Connection> {
  const role = asOwner ? undefined : await appRole(url);
  // Told when a connection begins, so that it holds for every statement of it, prepared or not, and for none of another pool.
  const settings = { ...(role && { role }), ...(statementMs && { statement_timeout: statementMs }) };
  const options = { max, onnotice: () => {}, connection: settings };
  const client = postgres(url, options);
  const sql = postgres(url, { ...options, max: Math.max(2, Math.ceil(max / 2)) });
  return {
    db: drizzle(client, { schema: tables, casing: 'snake_case' }),
    sql,
    async close() {
      await Promise.all([client.end({ timeout: 5 }), sql.end({ timeout: 5 })]);
    },
  };
}

/** `tasuki_app` where the migration could make it; a managed database may not let us. */
async function appRole(url: string): Promise<string | undefined> {
  const probe = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows =
      await probe`select 1 from pg_roles where rolname = 'tasuki_app' and pg_has_role(current_user, oid, 'MEMBER')`;
    return rows.length > 0 ? 'tasuki_app' : undefined;
  } finally {
    await probe.end({ timeout: 5 });
  }
}
