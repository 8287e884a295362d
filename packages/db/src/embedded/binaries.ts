import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export interface Binaries {
  folder: string;
  /** The major version, as PG_VERSION in a data folder states it. */
  majorVersion: string;
}

/** The environment of every PostgreSQL program: PGDATA, PGPORT and the like of the caller must not reach them. */
export const programEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** The path of `postgres`, `initdb` or `pg_ctl`. */
export function program(binaries: Binaries, name: string): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds the PostgreSQL programs that npm installed. Where the database user cannot reach them because a folder above
 * is closed, they are copied into `refuge`.
 */
export function prepareBinaries(refuge: string, user: DatabaseUser | undefined): Binaries {
  const installed = join(platformPackage(), 'native');
  healSymlinks(installed);
  const version = askVersion(installed, user);
  if (version) return { folder: installed, majorVersion: version };

  const copy = join(refuge, `postgresql-${packageVersion()}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(installed, draft, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
    renameSync(draft, copy);
  }
  const copied = askVersion(copy, user);
  if (copied) return { folder: copy, majorVersion: copied };
  rmSync(copy, { recursive: true, force: true });
  throw new EmbeddedPostgresError(
    `The PostgreSQL programs in ${installed} do not run on this system; set DATABASE_URL to use a PostgreSQL of your own.`,
  );
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromLauncher = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(fromLauncher.resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for this system (${name} is not installed); set DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(platformPackage(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** npm packages hold no symbolic links: an install script makes them, and npm may have been told to run none. */
function healSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      const path = join(dirname(native), target);
      if (!existsSync(path)) symlinkSync(basename(source), path);
    } catch {
      // A read-only installation: the programs themselves say below what they miss.
    }
  }
}

function askVersion(folder: string, user: DatabaseUser | undefined): string | undefined {
  const postgres = program({ folder, majorVersion: '' }, 'postgres');
  const { status, stdout } = spawnSync(postgres, ['--version'], {
    ...user,
    cwd: '/',
    env: programEnvironment,
    encoding: 'utf8',
  });
  return status === 0 ? /(\d+)/.exec(stdout)?.[1] : undefined;
}
