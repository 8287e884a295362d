import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** For many accounts at once: the account through which each is read today, itself unless it was merged. */
export async function survivorsOf(db: Reader, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db.execute<{ start: string; id: string }>(sql`
    with recursive up(start, id, depth) as (
      select u, u, 0 from unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) as u
      union select up.start, a.survivor_id, up.depth + 1 from account_aliases a join up on a.alias_id = up.id)
    select distinct on (start) start, id from up order by start, depth desc`);
  return new Map(rows.map(({ start, id }) => [start, id]));
}
