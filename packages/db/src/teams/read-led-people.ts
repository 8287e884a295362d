import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { teamMembers, teams } from '../tables/index.ts';
import { teamsFrom } from './teams-within.ts';

/** The people whom somebody leads: those of their teams in these departments, and of all sub teams. */
export async function readLedPeople(
  db: Reader,
  { leadId, departments }: { leadId: string; departments: readonly string[] },
): Promise<string[]> {
  if (departments.length === 0) return [];
  const own = departments.map((department) => sql`${department}`);
  const led = teamsFrom(sql`${teams.leadId} = ${leadId}::uuid and ${teams.department} in (${sql.join(own, sql`, `)})`);
  const rows = await db.execute<{ id: string }>(
    sql`select distinct ${teamMembers.userId} as id from ${teamMembers} where ${teamMembers.teamId} in ${led}`,
  );
  return rows.map(({ id }) => id);
}
