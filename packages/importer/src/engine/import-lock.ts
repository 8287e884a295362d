import type { Connection } from '@tasuki/db';
import { ImportError } from '../import-error.ts';

/**
 * Holds the source for one run: two at once would both find a row missing. The lock belongs to a database
 * session, so that it disappears with a process that was killed.
 */
export async function holdSource({ sql }: Connection, source: string): Promise<() => Promise<void>> {
  const session = await sql.reserve();
  const [row] = await session`select pg_try_advisory_lock(hashtext('tasuki import'), hashtext(${source})) as held`;
  if (!row?.held) {
    session.release();
    throw new ImportError(`Another import from "${source}" is running; wait until it has ended.`);
  }
  return async () => {
    await session`select pg_advisory_unlock(hashtext('tasuki import'), hashtext(${source}))`;
    session.release();
  };
}
