import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/**
 * Tells the planner about rows that came in by the thousand: of tables that it knows nothing of, or that have changed by a tenth since it
 * last looked. Where the right is missing, PostgreSQL skips the tables and says so.
 */
export async function analyzeTables(db: Database): Promise<void> {
  const stale = await db.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_stat_user_tables s on s.relid = c.oid
    where c.relnamespace = current_schema()::regnamespace
      and (c.reltuples < 0 and pg_relation_size(c.oid) > 0 or s.n_mod_since_analyze > 50 + c.reltuples / 10)`);
  if (stale.length === 0) return;
  const names = stale.map(({ name }) => sql.identifier(name));
  await db.execute(sql`analyze ${sql.join(names, sql`, `)}`);
}
