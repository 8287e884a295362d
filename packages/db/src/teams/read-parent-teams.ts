import { isNotNull } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { teams } from '../tables/index.ts';

/** The ids of the teams that have sub teams: their figure as a group is a part of what they reach as a whole. */
export async function readParentTeams(db: Reader): Promise<ReadonlySet<string>> {
  const rows = await db.selectDistinct({ id: teams.parentId }).from(teams).where(isNotNull(teams.parentId));
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
}
