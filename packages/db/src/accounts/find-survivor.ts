import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** The account that all merges of this one lead to; itself when it was never merged. */
export async function findSurvivor(db: Reader, accountId: string): Promise<string> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive up(id, depth) as (
      select ${accountId}::uuid, 0
      union select a.survivor_id, up.depth + 1 from account_aliases a join up on a.alias_id = up.id)
    select id from up order by depth desc limit 1`);
  return rows[0]?.id ?? accountId;
}
