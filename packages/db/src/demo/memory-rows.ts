import type { Row, RowChange } from '@tasuki/domain';

/** What the tables will hold for one account, so that the rules can be asked without reading the database. */
export class MemoryRows {
  readonly #tables = new Map<string, Row[]>();

  apply(changes: readonly RowChange[]): void {
    for (const change of changes) {
      const rows = this.all(change.table);
      if (change.op === 'insert') {
        rows.push({ ...change.row });
        continue;
      }
      const found = rows.find((row) => matches(row, change.key));
      if (change.op === 'delete') {
        if (found) rows.splice(rows.indexOf(found), 1);
      } else if (change.op === 'upsert') {
        if (found) Object.assign(found, change.row);
        else rows.push({ ...change.key, ...change.row });
      } else if (found && !isLater(found, change.unlessLaterThan)) Object.assign(found, change.set);
    }
  }

  /** The rows of a table in the order in which they came to be. */
  all<Shape extends object = Row>(table: string): (Row & Shape)[] {
    const rows = this.#tables.get(table) ?? [];
    this.#tables.set(table, rows);
    return rows as (Row & Shape)[];
  }

  one<Shape extends object = Row>(table: string, id: string): Row & Shape {
    const found = this.all<Shape>(table).find((row) => row.id === id);
    if (!found) throw new Error(`${table} has no row ${id}.`);
    return found;
  }
}

const matches = (row: Row, key: Row) => Object.entries(key).every(([name, value]) => row[name] === value);

function isLater(row: Row, limit: { column: string; at: Date } | undefined): boolean {
  const held = limit && (row[limit.column] as Date | null | undefined);
  return Boolean(limit && held && held > limit.at);
}
