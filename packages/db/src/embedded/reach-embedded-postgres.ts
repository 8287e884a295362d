import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { readHolder } from './data-folder-lock.ts';
import { DataFolderInUseError } from './embedded-postgres-error.ts';
import { readSettings } from './placement.ts';
import { lockPath, startEmbeddedPostgres, urlOf } from './start-embedded-postgres.ts';

export interface ReachedPostgres {
  url: string;
  /** Lets go: the database stops if this process started it, after everybody else has left. */
  release(): Promise<void>;
}

/** The address of the database of a data folder if a server or a command runs it now. */
export async function findRunning(dataDir: string): Promise<{ url: string; pid: number } | undefined> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const holder = readHolder(lockPath(dataDir));
    if (!holder || holder.state === 'stopping' || Date.now() > deadline) return undefined;
    const settings = readSettings(resolve(dataDir));
    if (holder.state === 'running' && settings) return { url: urlOf(settings), pid: holder.pid };
    await sleep(50);
  }
}

/** For commands: uses the database if it runs, else starts it for as long as the command needs it. */
export async function reachEmbeddedPostgres(options: {
  dataDir: string;
  log: (line: string) => void;
}): Promise<ReachedPostgres> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const running = await findRunning(options.dataDir);
    const guest = running && (await holdOpen(running.url));
    if (running && guest) return { url: running.url, release: () => guest.end() };
    try {
      const started = await startEmbeddedPostgres({ ...options, purpose: 'command' });
      return { url: started.url, release: () => started.stop({ waitForOthers: true }) };
    } catch (error) {
      // Somebody else was faster: use theirs.
      if (!(error instanceof DataFolderInUseError) || Date.now() > deadline) throw error;
    }
  }
}

/** Keeps one connection for the whole visit, by which a command that started the database sees that it has a guest. */
async function holdOpen(url: string) {
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {} });
  try {
    await sql`select 1`;
    return sql;
  } catch {
    await sql.end({ timeout: 1 });
    return undefined;
  }
}
