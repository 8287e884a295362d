import { addDays, addMonths, dayIn, type Kpi, kpis, legs, monthOf, periodOfMonth } from '@tasuki/domain';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction } from '../client.ts';
import { dimensionsOf } from '../kpis/facts.ts';
import type { KpiAnswer, KpiFigures } from '../kpis/kpi-answer.ts';
import type { KpiAsk } from '../kpis/kpi-question.ts';
import { readKpis } from '../kpis/read-kpis.ts';
import { kpiSnapshots, organisation } from '../tables/index.ts';
import { readParentTeams } from '../teams/read-parent-teams.ts';

export interface SnapshotScope {
  now: Date;
  timeZone: string;
  /** A KPI's month each: a catch-up after weeks of downtime leaves room for the other jobs. */
  atMost?: number;
  /** All, unless said otherwise. */
  kpis?: readonly Kpi[];
}

interface SnapshotRow extends Pick<KpiFigures, 'value' | 'numerator' | 'denominator' | 'currency'> {
  scope: string;
  scopeKey: string;
}

/**
 * Remembers every KPI of every month that has ended since the organisation began, once. Oldest month first; answers how many
 * were taken. Safe to run in several processes: the second finds the first one's total and leaves.
 */
export async function takeMissingSnapshots(db: Database, scope: SnapshotScope): Promise<number> {
  const missing = (await findMissing(db, scope)).slice(0, scope.atMost ?? 20);
  let taken = 0;
  for (const { kpi, month } of missing) {
    if (await db.transaction((tx) => takeSnapshot(tx, { ...scope, kpi, month }))) taken += 1;
  }
  return taken;
}

async function findMissing(
  db: Database,
  { now, timeZone, kpis: wanted = kpis }: SnapshotScope,
): Promise<{ kpi: Kpi; month: string }[]> {
  const [own] = await db.select({ createdAt: organisation.createdAt }).from(organisation);
  if (!own) return [];
  const months: string[] = [];
  const thisMonth = monthOf(dayIn(timeZone, now));
  for (let month = monthOf(dayIn(timeZone, own.createdAt)); month < thisMonth; month = addMonths(month, 1))
    months.push(month);
  if (months.length === 0) return [];
  const totals = await db
    .selectDistinct({ kpi: kpiSnapshots.kpi, month: kpiSnapshots.month })
    .from(kpiSnapshots)
    .where(eq(kpiSnapshots.scope, 'total'));
  const known = new Set(totals.map(({ kpi, month }) => `${month} ${kpi}`));
  return months.flatMap((month) =>
    wanted.filter(({ name }) => !known.has(`${month} ${name}`)).map((kpi) => ({ kpi, month })),
  );
}

async function takeSnapshot(
  tx: Transaction,
  { kpi, month, now, timeZone }: SnapshotScope & { kpi: Kpi; month: string },
): Promise<boolean> {
  const period = periodOfMonth(kpi, month);
  const ask: KpiAsk = {
    names: [kpi.name],
    period,
    today: addDays(period.to, -1),
    timeZone,
  };
  const read = async (more: Partial<KpiAsk>) => (await readKpis(tx, { ...ask, ...more }))[0];
  const write = async (rows: SnapshotRow[]) => {
    if (rows.length === 0) return [];
    const values = rows.map(({ currency, ...row }) => ({ ...row, currency: currency ?? '', id: uuidv7() }));
    return tx
      .insert(kpiSnapshots)
      .values(values.map((row) => ({ ...row, kpi: kpi.name, month, takenAt: now })))
      .onConflictDoNothing()
      .returning({ id: kpiSnapshots.id });
  };
  const first = await write(figuresOf(await read({}), 'total', ''));
  // Another process has this month already, or is writing it: its rows stand.
  if (first.length === 0) return false;
  for (const leg of legs) await write(figuresOf(await read({ filter: { department: leg } }), 'department', leg));
  const parents = await readParentTeams(tx);
  for (const dimension of ['team', 'user'] as const) {
    if (!dimensionsOf(kpi).includes(dimension)) continue;
    const answer = await read({ groupBy: [dimension] });
    const groups = answer?.groups ?? [];
    const isWhole = (key: string) => dimension === 'user' || !parents.has(key);
    await write(
      groups.flatMap(({ keys: [key], ...group }) => (key && isWhole(key) ? [row(dimension, key, group)] : [])),
    );
  }
  if (!dimensionsOf(kpi).includes('team')) return true;
  // What a team reaches is what its sub teams reach, too.
  for (const teamId of parents) await write(figuresOf(await read({ filter: { teamId } }), 'team', teamId));
  return true;
}

/** One row; one a currency where the sum of several would mean nothing. */
function figuresOf(answer: KpiAnswer | undefined, scope: string, scopeKey: string): SnapshotRow[] {
  if (!answer) return [];
  const isMixed = answer.groups.length > 0;
  return isMixed ? answer.groups.map((group) => row(scope, scopeKey, group)) : [row(scope, scopeKey, answer)];
}

function row(scope: string, scopeKey: string, figures: KpiFigures): SnapshotRow {
  const { value, numerator, denominator, currency } = figures;
  return { scope, scopeKey, value, numerator, denominator, currency };
}
