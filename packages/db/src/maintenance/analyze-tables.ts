import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/** Tells the planner about rows that came in by the thousand. Where the right is missing, PostgreSQL skips the tables and says so. */
export async function analyzeTables(db: Database): Promise<void> {
  await db.execute(sql`analyze`);
}
