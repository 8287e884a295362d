import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Binaries, program, programEnvironment } from './binaries.ts';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export const superuser = 'tasuki';

export interface NewCluster {
  binaries: Binaries;
  cluster: string;
  password: string;
  user: DatabaseUser | undefined;
  /** Leaves out the wait for the disk; only where the data may be lost. */
  noSync?: boolean;
}

/** Runs `initdb` unless the folder holds a cluster already, whose version must then be the one of the programs. */
export function createClusterIfMissing({ binaries, cluster, password, user, noSync }: NewCluster): void {
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    refuseOtherVersion(readFileSync(versionFile, 'utf8').trim(), binaries.majorVersion, cluster);
    return;
  }
  refuseForeignFiles(cluster);
  removeDrafts(cluster);
  // Made aside and then moved: a start that is killed meanwhile leaves nothing that looks like a whole cluster. The
  // folder is the database user's alone, because initdb reads the password from a file.
  const draft = mkdtempSync(`${cluster}-draft-`);
  const passwordFile = join(draft, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [passwordFile, draft]) chownSync(path, user.uid, user.gid);
    runInitdb({ binaries, cluster: join(draft, 'data'), user, noSync }, passwordFile);
    rmSync(cluster, { recursive: true, force: true });
    renameSync(join(draft, 'data'), cluster);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What killed starts left; an `initdb` that outlived its start may still be writing there, and is left to fail. */
function removeDrafts(cluster: string): void {
  const drafts = readdirSync(dirname(cluster)).filter((name) => name.startsWith(`${basename(cluster)}-draft-`));
  for (const name of drafts) {
    try {
      rmSync(join(dirname(cluster), name), { recursive: true, force: true });
    } catch {}
  }
}

function refuseForeignFiles(cluster: string): void {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return;
  throw new EmbeddedPostgresError(
    `${cluster} holds files, but no database; move them away, or set TASUKI_DATA_DIR to another folder.`,
  );
}

function runInitdb({ binaries, cluster, user, noSync }: Omit<NewCluster, 'password'>, passwordFile: string): void {
  const flags = [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Not plain C: pg_trgm would find nothing in Japanese. The builtin provider sorts alike on every system.
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    ...(noSync ? ['--no-sync'] : []),
  ];
  const options = { ...user, cwd: dirname(cluster), env: programEnvironment, encoding: 'utf8' } as const;
  const { status, stderr, error } = spawnSync(program(binaries, 'initdb'), flags, options);
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split('\n').slice(-2).join(' ');
  throw new EmbeddedPostgresError(`The database could not be created in ${cluster}: ${reason}`);
}

function refuseOtherVersion(found: string, expected: string, cluster: string): void {
  if (found === expected) return;
  throw new EmbeddedPostgresError(
    `The data in ${cluster} belongs to PostgreSQL ${found}, but this Tasuki brings PostgreSQL ${expected}; use the Tasuki version that made it, or set TASUKI_DATA_DIR to another folder.`,
  );
}
