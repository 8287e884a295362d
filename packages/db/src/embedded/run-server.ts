import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, program, programEnvironment } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { watchOver } from './watch-over.ts';

export interface ServerOptions {
  binaries: Binaries;
  cluster: string;
  port: number;
  user: DatabaseUser | undefined;
  logFile: string;
  settings: Record<string, string>;
  /** Removed when this process is killed and cannot do it itself. */
  temporaryFolder?: string;
}

export interface RunningServer {
  pid: number;
  /** Resolves when the server ended, asked or not. */
  ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

/** Starting takes longer than usual after a crash, when PostgreSQL replays its log. */
const startLimitMs = 5 * 60_000;
const stopLimitMs = 30_000;

/** Starts `postgres` and resolves when it accepts connections. */
export async function runServer(options: ServerOptions): Promise<RunningServer> {
  const { binaries, cluster, port, user, logFile, temporaryFolder } = options;
  const flags = Object.entries({ ...options.settings, port: String(port), listen_addresses: '127.0.0.1' });
  const logOffset = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const logHandle = openSync(logFile, 'a', 0o600);
  const child = spawn(
    program(binaries, 'postgres'),
    ['-D', cluster, ...flags.flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    {
      ...user,
      cwd: cluster,
      env: programEnvironment,
      // Its own process group: Ctrl-C in a terminal reaches Tasuki alone, which first finishes what it is doing.
      detached: true,
      // A file, not a pipe: a full or broken pipe would stall or kill the server.
      stdio: ['ignore', logHandle, logHandle],
    },
  );
  closeSync(logHandle);
  let failure: string | undefined;
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      failure = error.message;
      resolve();
    });
    child.once('exit', () => resolve());
  }).then(() => {
    hasEnded = true;
  });

  const deadline = Date.now() + startLimitMs;
  while (!isReady(cluster, child.pid)) {
    if (hasEnded || Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start: ${failure ?? lastComplaint(logFile, logOffset)} (log: ${logFile})`,
      );
    }
    await Promise.race([sleep(20), ended]);
  }
  const pid = child.pid ?? 0;
  const callOffWatch = watchOver(pid, temporaryFolder);
  void ended.then(callOffWatch);
  child.unref();
  return {
    pid,
    ended,
    async stop() {
      child.ref();
      child.kill('SIGINT');
      const late = setTimeout(() => child.kill('SIGQUIT'), stopLimitMs);
      await ended;
      clearTimeout(late);
    },
  };
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const file = readPostmasterFile(cluster);
  return file !== undefined && file.pid === pid && file.ready;
}

function lastComplaint(logFile: string, offset: number): string {
  const lines = readFileSync(logFile).subarray(offset).toString('utf8').trim().split('\n');
  const complaint = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  return complaint.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it ended without a word';
}
