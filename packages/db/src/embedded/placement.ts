import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canEnter, type DatabaseUser, findDatabaseUser } from './database-user.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** What a data folder remembers about its database. */
export interface ClusterSettings {
  /** The folder that PostgreSQL calls its data directory. */
  cluster: string;
  port: number;
  password: string;
}

const settingsFile = (dataDir: string): string => join(dataDir, 'postgres.json');

const usualCluster = (dataDir: string): string => join(dataDir, 'postgres');

/** Undefined on a data folder that never had a database. */
export function readSettings(dataDir: string): ClusterSettings | undefined {
  const file = settingsFile(dataDir);
  try {
    const settings = JSON.parse(readFileSync(file, 'utf8')) as ClusterSettings;
    const own = usualCluster(dataDir);
    // What was written is where the folder once was: moved, it would look empty; copied, it would open the original.
    return existsSync(own) ? { ...settings, cluster: own } : settings;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      `${file} cannot be read (${(error as Error).message}); start Tasuki as the user that made it, or set TASUKI_DATA_DIR to another folder.`,
    );
  }
}

/** Keeps the settings where only their owner reads them: they hold the password. */
export function writeSettings(dataDir: string, settings: ClusterSettings): void {
  const draft = `${settingsFile(dataDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(settings, null, 2), { mode: 0o600 });
  giveToFolderOwner(draft, dataDir);
  renameSync(draft, settingsFile(dataDir));
}

/** What root makes in a person's folder must stay usable for that person. */
export function giveToFolderOwner(path: string, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  chownSync(path, uid, gid);
}

/** Folder by folder: where a folder takes no others and says that they do not exist (/proc), a recursive `mkdir` tries for ever. */
function makeFolder(path: string): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!isFolder(path)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes the data folder, or says in one sentence why it cannot be used. */
export function prepareDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The data folder ${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code}); set TASUKI_DATA_DIR to a folder that can.`,
    );
  }
}

/** Chooses where the database of this data folder lives, once; afterwards the choice is remembered. */
export function chooseSettings(dataDir: string, log: (line: string) => void): ClusterSettings {
  const known = readSettings(dataDir);
  if (known) return known;
  const password = randomBytes(24).toString('base64url');
  const settings = { cluster: usualCluster(dataDir), port: 0, password };
  const user = findDatabaseUser(settings.cluster);
  if (!canEnter(dataDir, user)) {
    settings.cluster = join(makeRefuge(user), 'data');
    log(
      `A folder above ${dataDir} is closed to the database user, so the database keeps its files in ${settings.cluster}.`,
    );
  }
  return settings;
}

/** Makes the cluster folder for its owner alone, and says so when the database user cannot reach an old one. */
export function prepareClusterFolder(cluster: string, user: DatabaseUser | undefined): void {
  const isNew = !existsSync(cluster);
  mkdirSync(cluster, { recursive: true });
  if (isNew) {
    chmodSync(cluster, 0o700);
    if (user) chownSync(cluster, user.uid, user.gid);
  }
  if (canEnter(cluster, user)) return;
  throw new EmbeddedPostgresError(
    `The database user (uid ${user?.uid}) cannot reach ${cluster}: open the folders above it with chmod o+x, or set TASUKI_DATA_DIR to a folder that it can reach.`,
  );
}

/** A new folder that both Tasuki and the database user can reach, whatever is closed elsewhere. */
export function makeRefuge(user: DatabaseUser | undefined, lifetime: 'lasting' | 'temporary' = 'lasting'): string {
  const homes = lifetime === 'lasting' ? ['/var/lib', '/var/tmp', tmpdir(), '/tmp'] : [tmpdir(), '/tmp', '/var/tmp'];
  const home = homes.find((folder) => existsSync(folder) && canEnter(folder, user));
  if (!home) {
    throw new EmbeddedPostgresError(
      'The database user can reach neither the data folder nor /var/lib nor /tmp; set TASUKI_DATA_DIR to a folder that it can reach.',
    );
  }
  const refuge = join(home, `tasuki-${randomBytes(6).toString('hex')}`);
  mkdirSync(refuge, { mode: 0o755 });
  chmodSync(refuge, 0o755);
  return refuge;
}
