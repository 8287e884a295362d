import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive } from './process-identity.ts';

/** What postmaster.pid says: PostgreSQL writes it into its data directory while it runs. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Makes room for a new server once nobody holds the data folder: stops a server whose owner was killed, and removes a
 * file whose process id now belongs to an unrelated process, which PostgreSQL would take for its predecessor.
 */
export async function clearAbandonedPostmaster(cluster: string, log: (line: string) => void): Promise<void> {
  const abandoned = readPostmasterFile(cluster);
  if (!abandoned || !isAlive(abandoned.pid)) return;
  if (!servesCluster(abandoned.pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log('Stopping a database that a killed Tasuki left behind …');
  process.kill(abandoned.pid, 'SIGINT');
  const deadline = Date.now() + 15_000;
  while (isAlive(abandoned.pid)) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `An older database server (process ${abandoned.pid}) still uses ${cluster} and does not stop; stop it with kill -INT ${abandoned.pid}.`,
      );
    }
    await sleep(50);
  }
}

/** Tells whether this process is a PostgreSQL server on this cluster: its working folder is the cluster. */
function servesCluster(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return command.includes('postgres') && command.includes(cluster);
  } catch {
    // Neither ours to look at nor ours to stop; PostgreSQL itself decides whether the file blocks.
    return false;
  }
}
