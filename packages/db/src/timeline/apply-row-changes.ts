import type { LaterThan, Row, RowChange } from '@tasuki/domain';
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { sendTogether } from '../send-together.ts';
import * as tables from '../tables/index.ts';

/** The tables that are built from events, and from nothing else. */
export const projectionTables = [
  'accounts',
  'accountDepartments',
  'accountKeys',
  'accountAliases',
  'duplicateDismissals',
  'contacts',
  'cycles',
  'ownerships',
  'tasks',
  'pins',
  'comments',
  'handoffs',
  'handoffReAsks',
  'promises',
  'dealFeedback',
  'dealFeedbackAnswers',
  'leads',
  'campaignTouches',
  'calls',
  'meetings',
  'opportunities',
  'opportunityStageChanges',
  'dealRoles',
  'quotes',
  'quoteDrafts',
  'contracts',
  'contractLines',
  'mrrMovements',
  'onboardingPlans',
  'onboardingMilestones',
  'usageDays',
  'tickets',
  'surveys',
  'healthRatings',
  'churnReports',
  'qualifications',
  'leadScores',
] as const satisfies (keyof typeof tables)[];

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

/** What has gathered for one row since the last flush: at most one insert, then updates in order. */
interface Pending {
  key: Row;
  insert?: Row;
  orKeep?: boolean;
  upsert?: boolean;
  bumps: number;
  updates: Step[];
}

interface Step {
  set: Row;
  bumps: number;
  later?: LaterThan;
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
    if (waiting?.insert && change.orKeep) return true;
    if (waiting) return false;
    rows.set(name, { key, insert: { ...change.row }, orKeep: change.orKeep, bumps: 0, updates: [] });
    return true;
  }
  if (change.op === 'upsert') {
    if (!waiting) {
      rows.set(name, { key, insert: { ...change.key, ...change.row }, upsert: true, bumps: 0, updates: [] });
      return true;
    }
    if (!waiting.insert || waiting.orKeep || waiting.updates.length > 0) return false;
    waiting.insert = { ...waiting.insert, ...change.row };
    waiting.bumps++;
    return true;
  }
  if (!waiting) rows.set(name, { key, bumps: 0, updates: [stepOf(change)] });
  else mergeUpdate(waiting, stepOf(change));
  return true;
}

const stepOf = ({ set, unlessLaterThan }: Extract<RowChange, { op: 'update' }>): Step => ({
  set,
  bumps: 1,
  later: unlessLaterThan,
});

/** A row that is yet to be written takes the change with it; one that the database may know keeps its steps apart. */
function mergeUpdate(waiting: Pending, step: Step): void {
  const isFresh = waiting.insert && !waiting.orKeep && !waiting.upsert;
  const joinsUpsert = waiting.upsert && !step.later && waiting.updates.length === 0;
  if (isFresh && step.later && isLater(waiting.insert?.[step.later.column], step.later)) return;
  if (isFresh || joinsUpsert) {
    waiting.insert = { ...waiting.insert, ...step.set };
    waiting.bumps++;
    return;
  }
  const last = waiting.updates.at(-1);
  if (!last || last.later || step.later) waiting.updates.push(step);
  else Object.assign(last, { set: { ...last.set, ...step.set }, bumps: last.bumps + 1 });
}

const isLater = (held: unknown, { at }: LaterThan) => held instanceof Date && held > at;

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

const INSERT_CHUNK = 2000;

async function flush(tx: Transaction, pending: Map<string, Map<string, Pending>>): Promise<void> {
  await sendTogether([...pending].map(([name, rows]) => writeTable(tx, projectionOf(name), [...rows.values()])));
  pending.clear();
}

async function writeTable(tx: Transaction, projection: Projection, waiting: readonly Pending[]): Promise<void> {
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
  // Rows that give different columns are written apart: a column that is not given must keep its value.
  const upserts = Map.groupBy(
    waiting.filter((row) => row.upsert),
    (row) => Object.keys(row.insert ?? {}).join(),
  );
  for (const rows of upserts.values()) await insertRows(tx, projection, rows, 'replace');
  await updateRows(tx, projection, waiting);
}

async function insertRows(
  tx: Transaction,
  { table, key, hasVersion }: Projection,
  rows: Pending[],
  onConflict?: 'keep' | 'replace',
) {
  for (let at = 0; at < rows.length; at += INSERT_CHUNK) {
    const values = rows
      .slice(at, at + INSERT_CHUNK)
      .map(({ insert, bumps }): Row => ({ ...insert, ...(hasVersion && { version: 1 + bumps }) }));
    const clause = onConflict && onConflictClause(table, key, values, { onConflict, hasVersion });
    await insertMany(tx, table, values, clause);
  }
}

/** On a conflict the row stays as it is, or every given column that is not key takes the new row's value. */
function onConflictClause(
  table: AnyTable,
  key: string[],
  rows: readonly Row[],
  { onConflict, hasVersion }: { onConflict: 'keep' | 'replace'; hasVersion: boolean },
): SQL {
  const list = (parts: readonly SQLWrapper[]) => sql.join([...parts], sql`, `);
  const column = (name: string) => sql.identifier(snake(name));
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  const names = [...given].filter((name) => !key.includes(name) && name !== 'version' && table[name]);
  if (onConflict === 'keep' || names.length === 0) return sql`on conflict do nothing`;
  const set = [
    ...names.map((name) => sql`${column(name)} = excluded.${column(name)}`),
    ...(hasVersion ? [sql`version = ${table}.version + excluded.version`] : []),
  ];
  return sql`on conflict (${list(key.map(column))}) do update set ${list(set)}`;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The first steps of all rows, then their second ones: steps of one row keep their order. Equal steps are one statement. */
async function updateRows(tx: Transaction, projection: Projection, rows: readonly Pending[]): Promise<void> {
  for (let at = 0; ; at++) {
    const steps = rows.flatMap(({ key, updates }): KeyedStep[] => {
      const step = updates[at];
      return step ? [{ ...step, key }] : [];
    });
    if (steps.length === 0) return;
    for (const alike of Map.groupBy(steps, shapeOf).values()) await updateAlike(tx, projection, alike);
  }
}

type KeyedStep = Step & { key: Row };

const givenNames = ({ set }: Step): string[] => Object.keys(set).filter((name) => set[name] !== undefined);
const shapeOf = (step: KeyedStep): string =>
  JSON.stringify([Object.keys(step.key), givenNames(step).sort(), step.later?.column]);

/** Rows in which the same columns change, as one JSON parameter, as `insertMany` writes them. */
async function updateAlike(tx: Transaction, { table, hasVersion }: Projection, steps: KeyedStep[]): Promise<void> {
  const [first] = steps;
  if (!first) return;
  const names = givenNames(first).map(snake);
  const column = (name: string) => sql.identifier(snake(name));
  const set = [
    ...names.map((name) => sql`${sql.identifier(name)} = given.${sql.identifier(name)}`),
    ...(hasVersion ? [sql`version = ${table}.version + step.bumps`] : []),
  ];
  if (set.length === 0) return;
  const json = JSON.stringify(
    steps.map(({ key: own, set: values, bumps, later }) => ({
      fields: Object.fromEntries(Object.entries({ ...own, ...values }).map(([name, value]) => [snake(name), value])),
      bumps,
      until: later?.at,
    })),
  );
  const conditions = [
    ...Object.keys(first.key).map((name) => sql`${table}.${column(name)} = given.${column(name)}`),
    ...(first.later
      ? [sql`(${table}.${column(first.later.column)} is null or ${table}.${column(first.later.column)} <= step.until)`]
      : []),
  ];
  await tx.execute(sql`
    update ${table} set ${sql.join(set, sql`, `)}
    from jsonb_to_recordset(${json}::jsonb) as step(fields jsonb, bumps int, until timestamptz)
      cross join lateral jsonb_populate_record(null::${table}, step.fields) as given
    where ${sql.join(conditions, sql` and `)}`);
}

function matches(table: AnyTable, key: Row): SQL | undefined {
  return and(...Object.entries(key).map(([property, value]) => eq(table[property] as PgColumn, value)));
}

async function writeAlone(tx: Transaction, change: RowChange): Promise<void> {
  if (change.op !== 'delete') throw new Error(`Two inserts of one row of ${change.table} in one batch.`);
  const { table } = projectionOf(change.table);
  await tx.delete(table).where(matches(table, change.key));
}
