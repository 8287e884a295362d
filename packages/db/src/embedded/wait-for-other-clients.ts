import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

/** Waits until no other client is connected: a second command may be using the database that the first one started. */
export async function waitForOtherClients(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    for (;;) {
      const [others] = await sql<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()`;
      if (!others?.count) return;
      await sleep(100);
    }
  } catch {
    // The server is gone already: there is nobody left to wait for.
  } finally {
    await sql.end({ timeout: 1 });
  }
}
