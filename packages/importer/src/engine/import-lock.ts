import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '@tasuki/db';
import { ImportError } from '../import-error.ts';

const TRY_EVERY_MS = 100;
const PATIENCE_MS = 1_000;

/** The two numbers of the advisory lock that whoever imports from a source holds. */
export function lockKeysOf(source: string): [number, number] {
  const digest = createHash('sha256').update(`tasuki import ${source}`).digest();
  return [digest.readInt32BE(0), digest.readInt32BE(4)];
}

/**
 * Holds the source for one run: two at once would both find a row missing. The lock belongs to a database
 * session, so that it disappears with a process that was killed. Patience is for who comes right after a run: it says that
 * it has finished before it lets go.
 */
export async function holdSource(
  { sql }: Connection,
  source: string,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): Promise<() => Promise<void>> {
  const session = await sql.reserve();
  const tries = 1 + Math.ceil(patienceMs / TRY_EVERY_MS);
  for (let tried = 1; !(await tryToHold(session, source)); tried++) {
    if (tried < tries) {
      await setTimeout(TRY_EVERY_MS);
      continue;
    }
    session.release();
    throw new ImportError({
      ja: `「${source}」からの別の取り込みが実行中です。終わるまでお待ちください。`,
      en: `Another import from "${source}" is running; wait until it has ended.`,
    });
  }
  const [one, other] = lockKeysOf(source);
  return async () => {
    await session`select pg_advisory_unlock(${one}, ${other})`;
    session.release();
  };
}

async function tryToHold(session: Connection['sql'], source: string): Promise<boolean> {
  const [one, other] = lockKeysOf(source);
  const [row] = await session`select pg_try_advisory_lock(${one}, ${other}) as held`;
  return Boolean(row?.held);
}
