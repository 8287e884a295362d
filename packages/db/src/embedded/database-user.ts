import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The account that PostgreSQL runs under when Tasuki itself runs as root, which PostgreSQL refuses. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

/** `initdb` looks its user up by name, so that only accounts which exist will do; these exist nearly everywhere. */
const candidates = ['postgres', 'nobody', 'daemon'];

/** Undefined when Tasuki does not run as root: PostgreSQL then runs under the same account. */
export function findDatabaseUser(existingCluster: string): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(existingCluster);
  if (owner) return owner;
  const accounts = readAccounts();
  for (const name of candidates) {
    const user = accounts.get(name);
    if (user && canBecome(user)) return user;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and none of the accounts ${candidates.join(', ')} can be used; start Tasuki as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Tells whether the account can enter the folder; asked of the system itself, which also knows ACLs and mounts. */
export function canEnter(folder: string, user: DatabaseUser | undefined): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function canBecome(user: DatabaseUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'exit 0'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function ownerOf(cluster: string): DatabaseUser | undefined {
  const stats = statSync(cluster, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : undefined;
}

function readAccounts(): Map<string, DatabaseUser> {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    return new Map(
      lines
        .map((line) => line.split(':'))
        .filter((fields) => Number(fields[2]) > 0)
        .map((fields) => [fields[0] ?? '', { uid: Number(fields[2]), gid: Number(fields[3]) }]),
    );
  } catch {
    return new Map();
  }
}
