import { importRuns, type Reader } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { eq } from 'drizzle-orm';
import { badUserInput } from '../../errors.ts';
import { type ImportRun, presentRun } from '../import-runs.resolver.ts';

/** A run by its API id or its own; throws BAD_USER_INPUT where there is none. */
export async function readRun(db: Reader, id: string): Promise<ImportRun> {
  const parsed = parseGlobalId(id);
  const uuid = parsed?.type === 'import-run' ? parsed.id : /^[0-9a-f-]{36}$/.test(id) ? id : null;
  const [row] = uuid ? await db.select().from(importRuns).where(eq(importRuns.id, uuid)) : [];
  if (!row) throw badUserInput('There is no such import run.', { field: 'importRunId' });
  return presentRun(row);
}
