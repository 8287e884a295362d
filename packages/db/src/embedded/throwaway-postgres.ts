import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { prepareBinaries } from './binaries.ts';
import { createClusterIfMissing } from './create-cluster.ts';
import { findDatabaseUser } from './database-user.ts';
import { findFreePort } from './free-port.ts';
import { makeRefuge, prepareClusterFolder } from './placement.ts';
import { runServer } from './run-server.ts';
import { urlOf } from './start-embedded-postgres.ts';

export interface ThrowawayPostgres {
  /** The address of the maintenance database; tests make their own with `createDatabase`. */
  url: string;
  /** Makes a database, as a copy of `template` if one is given, and returns its address. */
  createDatabase(name: string, template?: string): Promise<string>;
  /** Stops the server and removes all its files. */
  stop(): Promise<void>;
}

/** Faster than safe: nothing of it survives a crash, and nothing has to. */
const settings = {
  timezone: 'UTC',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  jit: 'off',
  // With a database for each spec file it would look into one at any moment, and a test that it finds half filled would be planned
  // for a few rows: what needs statistics analyzes.
  autovacuum: 'off',
};

/** Starts a PostgreSQL for tests, in a temporary folder. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const folder = makeRefuge(findDatabaseUser(''), 'temporary');
  const cluster = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const user = findDatabaseUser(cluster);
  prepareClusterFolder(cluster, user);
  const binaries = prepareBinaries(folder, user);
  createClusterIfMissing({ binaries, cluster, password, user, noSync: true });
  const port = await findFreePort(0);
  const logFile = join(folder, 'postgres.log');
  const server = await runServer({ binaries, cluster, port, user, logFile, settings, temporaryFolder: folder });
  const address = { port, password };
  return {
    url: urlOf(address, 'postgres'),
    createDatabase: (name, template) => createDatabase(urlOf(address, 'postgres'), name, template),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a database on the server behind `serverUrl` and returns its address. */
export async function createDatabase(serverUrl: string, name: string, template = 'template1'): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    // Copying files beats copying rows through the log once fsync is off.
    await sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`;
  } finally {
    await sql.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
