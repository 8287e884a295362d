import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

export interface NewsRow {
  department: string;
  count: number;
}

/** How many events of others that the timeline shows were recorded on these accounts beyond a position, by department. */
export async function readNews(
  db: Reader,
  accountIds: readonly string[],
  { position, userId, offTimeline }: { position: number; userId: string; offTimeline: readonly string[] },
): Promise<NewsRow[]> {
  return db.execute<NewsRow & Record<string, unknown>>(sql`
    select department, count(*)::int as count
    from timeline_events
    where account_id = any(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) and position > ${position}
      and actor_id is distinct from ${userId}::uuid
      and kind <> all(${sql.param(`{${offTimeline.join(',')}}`)}::text[])
    group by department order by department`);
}

/** The last position on these accounts; 0 where nothing has happened. */
export async function lastPosition(db: Reader, accountIds: readonly string[]): Promise<number> {
  const [row] = await db.execute<{ position: number | null }>(sql`
    select max(last.position)::float8 as position
    from unnest(${sql.param(`{${accountIds.join(',')}}`)}::uuid[]) as a(id)
    cross join lateral (select max(position) as position from timeline_events where account_id = a.id) last`);
  return row?.position ?? 0;
}
