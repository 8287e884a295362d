import type { Sql } from 'postgres';

/** The rows of one table that a command wrote or changed, as JSON. */
export interface LearntTable {
  name: string;
  /** Those that PostgreSQL does not fill in by itself. */
  columns: string[];
  key: string[];
  rows: Record<string, unknown>[];
}

/** Runs a command in a database where nothing else happens, and tells the rows that are there since, or are others now. */
export async function learnRows(sql: Sql, command: () => Promise<unknown>): Promise<LearntTable[]> {
  const names = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`;
  const rowsOf = async (name: string) =>
    (await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(name)} t`).map(({ row }) => row);
  const before = new Map<string, Set<string>>();
  for (const { name } of names) before.set(name, new Set(await rowsOf(name)));
  await command();
  const learnt: LearntTable[] = [];
  for (const { name } of names) {
    const rows = (await rowsOf(name)).filter((row) => !before.get(name)?.has(row)).map((row) => JSON.parse(row));
    if (rows.length > 0) learnt.push({ name, rows, ...(await columnsOf(sql, name)) });
  }
  return learnt;
}

async function columnsOf(sql: Sql, table: string): Promise<{ columns: string[]; key: string[] }> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' and is_identity = 'NO'
      and column_default is distinct from 'pg_current_xact_id()'`;
  const key = await sql<{ name: string }[]>`
    select a.attname as name from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indisprimary and i.indrelid = ${`public.${table}`}::regclass`;
  return { columns: columns.map(({ name }) => name), key: key.map(({ name }) => name) };
}

/** How many rows each of these tables has. */
export async function countRows(sql: Sql, tables: readonly LearntTable[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(name)}`;
    counts[name] = row?.count ?? 0;
  }
  return counts;
}
