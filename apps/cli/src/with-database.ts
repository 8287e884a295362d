import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, connect, migrate } from '@tasuki/db';
import { reachEmbeddedPostgres } from '@tasuki/db/embedded/reach-embedded-postgres';
import { CommandError } from './command-error.ts';
import { tell } from './output.ts';

const repository = resolve(fileURLToPath(import.meta.url), '../../../..');

/** The same folder as the server's, wherever the command is typed. */
function dataDir(): string {
  const stated = process.env.TASUKI_DATA_DIR;
  return stated ? resolve(stated) : join(process.env.TASUKI_ROOT ?? repository, '.tasuki');
}

export interface DatabaseOptions {
  /** The owner's rights, for what servers may not do. */
  asOwner?: boolean;
}

/**
 * Works on the installation's database, whether a server runs or not: the one behind DATABASE_URL, the one
 * that a server has started, or one started for as long as the work takes. Brings it to this version first.
 */
export async function withDatabase<Result>(
  work: (connection: Connection, url: string) => Promise<Result>,
  { asOwner }: DatabaseOptions = {},
): Promise<Result> {
  const { url, release } = await reach();
  try {
    await migrate(url);
    const connection = await connect(url, { max: 4, asOwner });
    try {
      return await work(connection, url);
    } finally {
      await connection.close();
    }
  } finally {
    await release();
  }
}

async function reach(): Promise<{ url: string; release: () => Promise<void> }> {
  const url = process.env.DATABASE_URL;
  if (!url) return reachEmbeddedPostgres({ dataDir: dataDir(), log: tell });
  if (!URL.canParse(url))
    throw new CommandError('DATABASE_URL is no address; write postgres://user:password@host:5432/name.');
  return { url, release: async () => {} };
}
