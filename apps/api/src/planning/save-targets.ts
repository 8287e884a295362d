import { kpiTargets, type TargetRow, type Transaction, teams } from '@tasuki/db';
import { findKpi, type Refusal, refuseTarget } from '@tasuki/domain';
import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../auth/viewer.ts';
import { conflict, type SettingsOutcome } from '../command/run-settings-change.ts';
import { badUserInput, callerError } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import { leadsPerson, managedDepartments, seesEverything } from './readable-targets.ts';
import type { TargetInput } from './targets.type.ts';

interface Wanted {
  targets: readonly TargetInput[];
  viewer: Viewer;
  /** Of money. */
  currency: string;
}

interface Place {
  kpi: string;
  month: string;
  scope: string;
  scopeKey: string;
}

/** Writes all of the targets or, with the first one that cannot be, none. */
export async function saveTargets(
  tx: Transaction,
  { targets, viewer, currency }: Wanted,
): Promise<SettingsOutcome<TargetRow[]>> {
  const saved: TargetRow[] = [];
  for (const [at, target] of targets.entries()) {
    const kpi = findKpi(target.kpi);
    if (!kpi) throw badUserInput(`No KPI is called ${target.kpi}.`, { field: 'kpi' });
    const value = target.value ?? null;
    const place: Place = { kpi: kpi.name, month: readDay(target.month), ...readScope(target) };
    await authorizePlace(tx, viewer, place);
    const refused = refuseTarget(kpi, { month: place.month, value });
    if (refused) return refusedAt(at, refused);
    const written = await write(tx, {
      place,
      value,
      version: target.version,
      currency: kpi.unit === 'money' ? currency : null,
    });
    if (written.refused) return refusedAt(at, written.refused);
    if (written.row) saved.push(written.row);
  }
  return { row: saved, details: { targets } };
}

const refusedAt = (at: number, refused: Refusal) => ({ refused: { ...refused, details: { ...refused.details, at } } });

function readScope({ scope, department, ofId }: TargetInput): Pick<Place, 'scope' | 'scopeKey'> {
  if (scope !== 'department') return { scope, scopeKey: readId(ofId ?? '', scope, 'ofId').id };
  if (!department) throw badUserInput('A target of a department names it.', { field: 'department' });
  return { scope, scopeKey: department };
}

/** Admins and integrators plan for everyone, managers for their departments, the teams and the people in them. */
async function authorizePlace(tx: Transaction, viewer: Viewer, { scope, scopeKey }: Place): Promise<void> {
  if (seesEverything(viewer)) return;
  const led = managedDepartments(viewer);
  if (scope === 'department' && led.includes(scopeKey)) return;
  if (scope === 'user' && (await leadsPerson(tx, viewer, scopeKey))) return;
  if (scope === 'team') {
    const [team] = await tx.select({ department: teams.department }).from(teams).where(eq(teams.id, scopeKey));
    if (team && led.includes(team.department)) return;
  }
  const department = scope === 'department' ? scopeKey : led[0];
  throw callerError('FORBIDDEN', 'Managers set the targets of their own departments.', {
    operation: 'setTargets',
    department,
  });
}

interface Change {
  place: Place;
  value: number | null;
  version: number | null | undefined;
  currency: string | null;
}

async function write(
  tx: Transaction,
  { place, value, version, currency }: Change,
): Promise<{ row?: TargetRow; refused?: Refusal }> {
  const { kpi, month, scope, scopeKey } = place;
  const isPlace = and(
    eq(kpiTargets.kpi, kpi),
    eq(kpiTargets.month, month),
    eq(kpiTargets.scope, scope),
    eq(kpiTargets.scopeKey, scopeKey),
  );
  if (value !== null && version == null) {
    // Whoever set it at the same moment has made the row: then this one is on an old version.
    const [made] = await tx
      .insert(kpiTargets)
      .values({ id: uuidv7(), ...place, value, currency })
      .onConflictDoNothing()
      .returning();
    if (made) return { row: made };
  }
  const [current] = await tx.select().from(kpiTargets).where(isPlace).for('update');
  if (!current && value === null) return {};
  if (!current || current.version !== (version ?? null)) {
    return { refused: conflict({ value }, { value: current?.value ?? null }, current?.version ?? 0) };
  }
  if (value === null) {
    await tx.delete(kpiTargets).where(isPlace);
    return {};
  }
  const [row] = await tx
    .update(kpiTargets)
    .set({ value, currency, version: sql`${kpiTargets.version} + 1` })
    .where(isPlace)
    .returning();
  return row ? { row } : {};
}
