import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { prepareBinaries } from './binaries.ts';
import { createClusterIfMissing, superuser } from './create-cluster.ts';
import { acquireDataFolderLock, type LockHolder } from './data-folder-lock.ts';
import { findDatabaseUser } from './database-user.ts';
import { findFreePort } from './free-port.ts';
import {
  type ClusterSettings,
  chooseSettings,
  giveToFolderOwner,
  prepareClusterFolder,
  prepareDataFolder,
  writeSettings,
} from './placement.ts';
import { clearAbandonedPostmaster } from './postmaster-file.ts';
import { type RunningServer, runServer, type ServerOptions } from './run-server.ts';
import { waitForOtherClients } from './wait-for-other-clients.ts';

export interface StartOptions {
  dataDir: string;
  /** Receives what a person wants to know meanwhile, one sentence a line. */
  log: (line: string) => void;
  /** A command ends soon, so that others wait for it; a server does not. */
  purpose?: LockHolder['purpose'];
}

export interface EmbeddedPostgres {
  url: string;
  /** Resolves when the server ended, asked or not. */
  ended: Promise<void>;
  /** Stops the server cleanly; with `waitForOthers` only after the last other client has left. */
  stop(options?: { waitForOthers?: boolean }): Promise<void>;
}

const serverSettings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Reached over TCP alone: a socket's path may not be longer than about 100 characters, and data folders are.
  unix_socket_directories: '',
  // Compiling costs more than it saves on pages of fifty rows.
  jit: 'off',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
};

const logLimitBytes = 10 * 1024 * 1024;

/** The address of a cluster's own database. */
export function urlOf({ port, password }: Pick<ClusterSettings, 'port' | 'password'>, database = 'tasuki'): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

/** The lock of a data folder. */
export const lockPath = (dataDir: string): string => join(resolve(dataDir), 'postgres.lock');

/** Starts the database of a data folder, made anew if there is none; throws `EmbeddedPostgresError` with the way out. */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { log, purpose = 'server' } = options;
  const dataDir = resolve(options.dataDir);
  prepareDataFolder(dataDir);
  const lock = await acquireDataFolderLock(lockPath(dataDir), purpose, log);
  try {
    const { server, settings } = await startCluster(dataDir, log);
    const url = urlOf(settings);
    lock.announce('running');
    void server.ended.then(() => lock.release());
    return {
      url,
      ended: server.ended,
      async stop({ waitForOthers } = {}) {
        lock.announce('stopping');
        if (waitForOthers) await waitForOtherClients(url);
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startCluster(dataDir: string, log: StartOptions['log']) {
  const settings = chooseSettings(dataDir, log);
  const { cluster, password } = settings;
  const user = findDatabaseUser(cluster);
  prepareClusterFolder(cluster, user);
  const binaries = prepareBinaries(dirname(cluster), user);
  await clearAbandonedPostmaster(cluster, log);
  createClusterIfMissing({ binaries, cluster, password, user });
  const logFile = prepareLog(dataDir);
  const server = await runOnFreePort({ binaries, cluster, port: 0, user, logFile, settings: serverSettings }, settings);
  try {
    await createDatabaseIfMissing(settings);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { server, settings };
}

function prepareLog(dataDir: string): string {
  const file = join(dataDir, 'postgres.log');
  appendFileSync(file, '', { mode: 0o600 });
  if (statSync(file).size > logLimitBytes) truncateSync(file);
  giveToFolderOwner(file, dataDir);
  return file;
}

/** Another program can take the port between the look and the start, and a killed server's memory lingers for a moment. */
const passing = /could not create any TCP|could not bind|shared memory block/;

async function runOnFreePort(options: ServerOptions, settings: ClusterSettings): Promise<RunningServer> {
  const dataDir = dirname(options.logFile);
  const deadline = Date.now() + 15_000;
  for (;;) {
    settings.port = await findFreePort(settings.port);
    writeSettings(dataDir, settings);
    try {
      return await runServer({ ...options, port: settings.port });
    } catch (error) {
      if (Date.now() > deadline || !passing.test((error as Error).message)) throw error;
      await sleep(250);
    }
  }
}

async function createDatabaseIfMissing(settings: ClusterSettings): Promise<void> {
  const sql = postgres(urlOf(settings, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = 'tasuki'`;
    if (!found) await sql`create database tasuki`;
  } finally {
    await sql.end();
  }
}
