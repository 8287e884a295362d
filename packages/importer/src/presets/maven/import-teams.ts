import { teamMembers, teams } from '@tasuki/db';
import { and, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { textOf } from '../cells.ts';
import { ensureNamedPeople } from '../named-people.ts';

/** Agents in the team of their manager, which belongs to a regional office. Agents without a deal come along, too. */
export async function importTeams(batch: Batch, rows: Row[]): Promise<void> {
  const department = 'field-sales' as const;
  const people = await ensureNamedPeople(batch, [
    ...rows.map((row) => ({ row, name: textOf(row, 'manager'), department, role: 'manager' as const })),
    ...rows.map((row) => ({ row, name: textOf(row, 'sales_agent'), department, role: 'member' as const })),
  ]);
  const teamIds = await ensureTeams(batch, rows);
  const known = await batch.known('team-member', [...people.keys()]);
  const places = new Map<string, string>();
  for (const row of rows) {
    const agent = textOf(row, 'sales_agent');
    const userId = people.get(agent);
    const teamId = teamIds.get(teamKey(row));
    if (agent === '') batch.issue('rejected', row, rowReasons.isEmpty('sales_agent'));
    if (!userId || !teamId) continue;
    const hash = contentHash(row.cells);
    const before = known.get(agent);
    if (before?.contentHash === hash) {
      batch.count('unchanged', 'team members');
      continue;
    }
    if (before) await batch.tx.delete(teamMembers).where(and(eq(teamMembers.userId, userId), isOf(before.recordId)));
    places.set(userId, teamId);
    const manager = people.get(textOf(row, 'manager'));
    if (manager) places.set(manager, teamId);
    const link = { accountId: null, recordId: teamId, contentHash: hash };
    known.set(agent, batch.link('team-member', agent, link));
    batch.count(before ? 'updated' : 'created', 'team members');
  }
  const values = [...places].map(([userId, teamId]) => ({ userId, teamId }));
  if (values.length > 0) await batch.tx.insert(teamMembers).values(values).onConflictDoNothing();
}

const isOf = (teamId: string) => inArray(teamMembers.teamId, [teamId]);
const teamKey = (row: Row) => `${textOf(row, 'manager')} (${textOf(row, 'regional_office')})`;

async function ensureTeams(batch: Batch, rows: readonly Row[]): Promise<Map<string, string>> {
  const byKey = new Map(rows.map((row) => [teamKey(row), row]));
  const known = await batch.known('team', [...byKey.keys()]);
  const ids = new Map<string, string>();
  for (const [key, row] of byKey) {
    const id = known.get(key)?.recordId ?? uuidv7();
    ids.set(key, id);
    batch.countOnce(known.has(key) ? 'unchanged' : 'created', 'teams', id);
    if (known.has(key)) continue;
    const name = textOf(row, 'manager') || textOf(row, 'regional_office');
    const region = textOf(row, 'regional_office') || null;
    await batch.tx
      .insert(teams)
      .values({ id, nameJa: `${name} チーム`, nameEn: `Team ${name}`, department: 'field-sales', region });
    batch.link('team', key, { accountId: null, recordId: id });
  }
  return ids;
}
