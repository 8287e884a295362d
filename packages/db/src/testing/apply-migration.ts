import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** Applies one migration of data again, by its name without the number, to rows as they stood before it. */
export async function applyMigration(db: Reader, name: string): Promise<void> {
  const file = readdirSync(folder).find((one) => one.endsWith(`_${name}.sql`));
  if (!file) throw new Error(`No migration is called ${name}.`);
  await db.execute(sql.raw(readFileSync(new URL(file, folder), 'utf8')));
}
