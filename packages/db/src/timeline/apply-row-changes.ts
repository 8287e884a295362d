import type { Row, RowChange } from '@tasuki/domain';
import { and, eq, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../client.ts';
import * as tables from '../tables/index.ts';

/** The tables that are built from events, and from nothing else. */
export const projectionTables = [
  'accounts',
  'accountDepartments',
  'accountKeys',
  'accountAliases',
  'contacts',
  'cycles',
  'ownerships',
  'tasks',
  'handoffs',
  'leads',
  'campaignTouches',
  'calls',
  'meetings',
  'opportunities',
  'opportunityStageChanges',
  'quotes',
  'contracts',
  'contractLines',
  'mrrMovements',
  'onboardingPlans',
  'onboardingMilestones',
  'usageDays',
  'tickets',
  'surveys',
] as const satisfies (keyof typeof tables)[];

export type ProjectionTable = (typeof projectionTables)[number];

type AnyTable = PgTable & Record<string, PgColumn>;

interface Projection {
  table: AnyTable;
  key: string[];
  hasVersion: boolean;
}

const projections = new Map<string, Projection>(
  projectionTables.map((name) => {
    const table = tables[name] as unknown as AnyTable;
    const { primaryKeys, columns } = getTableConfig(table);
    const keyColumns = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
    const key = Object.entries(table)
      // By name: the columns of a composite key are copies, which are not the table's own objects.
      .filter(([, column]) => keyColumns.some(({ name }) => name === column?.name))
      .map(([property]) => property);
    return [name, { table, key, hasVersion: 'version' in table }];
  }),
);

/** What has gathered for one row since the last flush. */
interface Pending {
  key: Row;
  insert?: Row;
  orKeep?: boolean;
  upsert?: boolean;
  set?: Row;
  bumps: number;
}

/**
 * Applies what events mean. Changes to one row are merged in memory and written once, so that an import of
 * a thousand events costs a few statements and a live command no more than its own.
 */
export async function applyRowChanges(tx: Transaction, changes: readonly RowChange[]): Promise<void> {
  const pending = new Map<string, Map<string, Pending>>();
  for (const change of changes) {
    if (merge(pending, change)) continue;
    await flush(tx, pending);
    if (!merge(pending, change)) await writeAlone(tx, change);
  }
  await flush(tx, pending);
}

function projectionOf(name: string): Projection {
  const found = projections.get(name);
  if (!found) throw new Error(`${name} is not a projection table.`);
  return found;
}

/** True when the change could join what waits; false when it needs the database to decide. */
function merge(pending: Map<string, Map<string, Pending>>, change: RowChange): boolean {
  if (change.op === 'delete') return false;
  const { key: keyNames } = projectionOf(change.table);
  const rows = pending.get(change.table) ?? new Map<string, Pending>();
  pending.set(change.table, rows);
  const key = change.op === 'insert' ? pick(change.row, keyNames) : change.key;
  const name = JSON.stringify(keyNames.map((property) => key[property]));
  const waiting = rows.get(name);

  if (change.op === 'insert') {
    if (waiting && change.orKeep) return true;
    if (waiting) return false;
    rows.set(name, { key, insert: { ...change.row }, orKeep: change.orKeep, bumps: 0 });
    return true;
  }
  if (change.op === 'upsert') {
    if (waiting?.orKeep) return false;
    if (waiting?.insert) {
      waiting.insert = { ...waiting.insert, ...change.row };
      // Counted like the second write that it would have been: a rebuild must end at the same version.
      waiting.bumps++;
    } else if (waiting) return false;
    else rows.set(name, { key, insert: { ...change.key, ...change.row }, upsert: true, bumps: 0 });
    return true;
  }
  const later = change.unlessLaterThan;
  if (waiting?.insert && !waiting.orKeep && !waiting.upsert) {
    const held = later && (waiting.insert[later.column] as Date | null | undefined);
    if (later && held && held > later.at) return true;
    waiting.insert = { ...waiting.insert, ...change.set };
    waiting.bumps++;
    return true;
  }
  if (later || waiting?.insert) return false;
  if (waiting) {
    waiting.set = { ...waiting.set, ...change.set };
    waiting.bumps++;
  } else rows.set(name, { key, set: { ...change.set }, bumps: 1 });
  return true;
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

const MAX_PARAMETERS = 30_000;

async function flush(tx: Transaction, pending: Map<string, Map<string, Pending>>): Promise<void> {
  for (const [name, rows] of pending) {
    const projection = projectionOf(name);
    const waiting = [...rows.values()];
    await insertRows(
      tx,
      projection,
      waiting.filter((row) => row.insert && !row.upsert && !row.orKeep),
    );
    await insertRows(
      tx,
      projection,
      waiting.filter((row) => row.orKeep),
      'keep',
    );
    await insertRows(
      tx,
      projection,
      waiting.filter((row) => row.upsert),
      'replace',
    );
    await Promise.all(
      waiting.filter((row) => row.set).map((row) => updateRow(tx, projection, row.key, row.set ?? {}, row.bumps)),
    );
  }
  pending.clear();
}

async function insertRows(
  tx: Transaction,
  { table, key, hasVersion }: Projection,
  rows: Pending[],
  onConflict?: 'keep' | 'replace',
) {
  const perRow = Object.keys(getTableConfig(table).columns).length;
  const chunk = Math.floor(MAX_PARAMETERS / perRow);
  for (let at = 0; at < rows.length; at += chunk) {
    const values = rows
      .slice(at, at + chunk)
      .map(({ insert, bumps }) => (hasVersion ? { ...insert, version: 1 + bumps } : insert));
    const query = tx.insert(table).values(values as never);
    const target = key.map((property) => table[property] as PgColumn);
    if (onConflict === 'keep') await query.onConflictDoNothing();
    else if (onConflict === 'replace')
      await query.onConflictDoUpdate({ target, set: excluded(table, key, values, hasVersion) as never });
    else await query;
  }
}

/** Every given column that is not key takes the new row's value. */
function excluded(table: AnyTable, key: string[], rows: unknown[], hasVersion: boolean): Record<string, SQL> {
  const given = new Set(rows.flatMap((row) => Object.keys(row as Row)));
  const names = [...given].filter((name) => !key.includes(name) && name !== 'version' && table[name]);
  const set = Object.fromEntries(names.map((name) => [name, sql`excluded.${sql.identifier(snake(name))}`]));
  return hasVersion ? { ...set, version: sql`${table.version} + excluded.version` } : set;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function updateRow(
  tx: Transaction,
  { table, hasVersion }: Projection,
  key: Row,
  set: Row,
  bumps: number,
  guard?: SQL,
) {
  const values = hasVersion ? { ...set, version: sql`${table.version} + ${bumps}` } : set;
  if (Object.keys(values).length === 0) return;
  await tx
    .update(table)
    .set(values as never)
    .where(and(matches(table, key), guard));
}

function matches(table: AnyTable, key: Row): SQL | undefined {
  return and(...Object.entries(key).map(([property, value]) => eq(table[property] as PgColumn, value)));
}

async function writeAlone(tx: Transaction, change: RowChange): Promise<void> {
  const projection = projectionOf(change.table);
  if (change.op === 'delete') {
    await tx.delete(projection.table).where(matches(projection.table, change.key));
  } else if (change.op === 'update') {
    const later = change.unlessLaterThan;
    const column = later && (projection.table[later.column] as PgColumn);
    const guard = later && column ? or(isNull(column), lte(column, later.at)) : undefined;
    await updateRow(tx, projection, change.key, change.set, 1, guard);
  } else throw new Error(`Two inserts of one row of ${change.table} in one batch.`);
}
