import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './client.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows as one JSON parameter: an import writes them by the thousand, and a statement with a parameter a cell costs more to
 * build than to run. A column that a row does not give takes its default. `onConflict` is the clause as SQL.
 */
export async function insertMany(
  db: Pick<Transaction, 'execute'>,
  table: PgTable,
  rows: readonly Row[],
  onConflict?: SQL,
): Promise<void> {
  // Rows that give different columns are written apart: null is not the default.
  for (const some of Map.groupBy(rows, givenColumns).values()) {
    const names = Object.keys(some[0] ?? {}).filter((name) => some[0]?.[name] !== undefined);
    const cells = names.map((name) => ({ name, column: toColumn(name) }));
    const columns = sql.join(
      cells.map(({ column }) => sql.identifier(column)),
      sql`, `,
    );
    const json = JSON.stringify(some.map((row) => toCells(row, cells)));
    await db.execute(
      sql`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, ${json}::jsonb) ${onConflict}`,
    );
  }
}

function toCells(row: Row, cells: readonly { name: string; column: string }[]): Row {
  const named: Record<string, unknown> = {};
  for (const { name, column } of cells) named[column] = row[name];
  return named;
}

const givenColumns = (row: Row): string =>
  Object.keys(row)
    .filter((name) => row[name] !== undefined)
    .sort()
    .join();

const toColumn = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
