import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { installationSecrets } from '../tables/index.ts';

/** The installation's secret of that name, made at first use; the same for every server of this database. */
export async function installationSecret(db: Database, name: string): Promise<string> {
  await db
    .insert(installationSecrets)
    .values({ name, value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await db.select().from(installationSecrets).where(eq(installationSecrets.name, name));
  if (!row) throw new Error(`The secret ${name} could not be stored.`);
  return row.value;
}
