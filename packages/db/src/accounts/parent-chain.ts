import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** The account and the companies above it, from itself upwards; empty where there is no such account. */
export async function parentChainOf(db: Reader, accountId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive up(id, parent_id) as (
      select id, parent_id from accounts where id = ${accountId}::uuid
      union select a.id, a.parent_id from accounts a join up on a.id = up.parent_id)
    select id from up`);
  return rows.map((row) => row.id);
}
