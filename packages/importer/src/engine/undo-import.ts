import {
  auditEntries,
  type Connection,
  externalIds,
  findLaterWork,
  importRuns,
  type LaterWork,
  NIL_ACCOUNT,
  outbox,
  readRunAccounts,
  removeImport,
  type Transaction,
} from '@tasuki/db';
import { eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { ImportError } from '../import-error.ts';
import { holdSource } from './import-lock.ts';
import type { Tally } from './report.ts';

export interface UndoRequest {
  runId: string;
  by: { actorId: string | null; actorType: 'user' | 'token' | 'system'; requestId?: string | null };
}

/** What an undo did, or what it found standing on the run; then it changed nothing. */
export type UndoAnswer =
  | { events: number; accounts: number; later?: undefined }
  | { later: LaterWork[]; events?: undefined; accounts?: undefined };

type Run = typeof importRuns.$inferSelect;

const PATIENCE_MS = 5_000;

/**
 * Undoes a run: its events leave the timeline, and what they made is gone, in one transaction. Refused where later work stands
 * on them. Throws an ImportError for a run that cannot be undone at all.
 */
export async function undoImport(connection: Connection, { runId, by }: UndoRequest): Promise<UndoAnswer> {
  const run = await findRun(connection, runId);
  const release = await holdSource(connection, run.source, { patienceMs: PATIENCE_MS });
  try {
    return await connection.db.transaction(async (tx) => {
      await tx.execute(sql`select hold_timeline()`);
      // Read again now that nobody else can be undoing it.
      const [current] = await tx.select().from(importRuns).where(eq(importRuns.id, runId));
      refuseImpossible(current ?? run);
      const accounts = await readRunAccounts(tx, runId);
      if (accounts.made.length + accounts.touched.length === 0) await refuseUntraced(tx, run);
      const later = await findLaterWork(tx, runId, accounts);
      if (later.length > 0) return { later };
      await tx.update(importRuns).set({ state: 'undoing' }).where(eq(importRuns.id, runId));
      const events = await removeImport(tx, runId, accounts);
      await tellUndone(tx, run, by, events);
      return { events, accounts: accounts.made.length };
    });
  } finally {
    await release();
  }
}

/** What an undo would find standing on the run, without changing anything. */
export async function findStanding({ db }: Connection, runId: string): Promise<LaterWork[]> {
  return db.transaction(async (tx) => findLaterWork(tx, runId, await readRunAccounts(tx, runId)));
}

async function findRun({ db }: Connection, runId: string): Promise<Run> {
  const [run] = await db.select().from(importRuns).where(eq(importRuns.id, runId));
  if (!run) throw new ImportError({ ja: `取り込み ${runId} はありません。`, en: `There is no import run ${runId}.` });
  refuseImpossible(run);
  return run;
}

function refuseImpossible({ isDryRun, state }: Run): void {
  if (isDryRun)
    throw new ImportError({
      ja: 'これは試行だったため、取り消すものがありません。',
      en: 'This was a dry run: there is nothing to undo.',
    });
  if (state === 'undone')
    throw new ImportError({ ja: 'この取り込みはすでに取り消されています。', en: 'This run has been undone already.' });
}

/** Before events knew their run, nobody can say which were this run's. A list of products makes no event, but links. */
async function refuseUntraced(tx: Transaction, { id, report }: Run): Promise<void> {
  const { created = {}, updated = {} } = report as Partial<Record<string, Tally>>;
  const links = await tx.$count(externalIds, eq(externalIds.importRunId, id));
  if (links === 0 && Object.keys(created).length + Object.keys(updated).length > 0)
    throw new ImportError({
      ja: 'この取り込みは、取り消しに対応する前の版で記録されたため取り消せません。',
      en: 'This run was recorded before imports could be undone.',
    });
}

async function tellUndone(tx: Transaction, { id: runId, source }: Run, by: UndoRequest['by'], events: number) {
  const now = new Date();
  const { actorId, actorType, requestId = null } = by;
  await tx
    .update(importRuns)
    .set({ state: 'undone', undoneAt: now, undoneBy: actorType === 'user' ? actorId : null })
    .where(eq(importRuns.id, runId));
  await tx.insert(auditEntries).values({
    ...{ accountId: NIL_ACCOUNT, id: uuidv7(), at: now, actorId, actorType, requestId, operation: 'undoImport' },
    details: { runId, source, events },
  });
  await tx
    .insert(outbox)
    .values({ accountId: NIL_ACCOUNT, topic: 'import-undone', payload: { runId, source, events } });
}
