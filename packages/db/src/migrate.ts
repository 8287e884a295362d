import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

export class DatabaseIsNewerError extends Error {
  constructor() {
    super(
      'This database was written by a newer version of Tasuki. Install that version, or restore a backup made before the upgrade.',
    );
  }
}

/**
 * Brings the database to this version's schema; does nothing where it is already there.
 * Throws DatabaseIsNewerError, before any change, where a newer version has been at work.
 */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    // A server and a command may meet at an empty database. The one connection holds the lock until it ends.
    await client`select pg_advisory_lock(hashtext('tasuki migrate'))`;
    await refuseNewer(client);
    await applyMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function refuseNewer(client: postgres.Sql): Promise<void> {
  const [table] = await client`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return;
  const [newest] = await client`select max(created_at)::float8 as "at" from drizzle.__drizzle_migrations`;
  const journal = JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as {
    entries: { when: number }[];
  };
  if (Number(newest?.at ?? 0) > Math.max(...journal.entries.map((entry) => entry.when)))
    throw new DatabaseIsNewerError();
}
