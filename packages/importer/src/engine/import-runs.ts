import { type Connection, importRuns, organisation } from '@tasuki/db';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { RunContext } from './batch.ts';
import type { ImportReport } from './report.ts';

export interface NewRun {
  preset: string;
  source: string;
  isDryRun: boolean;
  startedBy: string | null;
  /** Overrides the organisation's zone for naive times. */
  timeZone?: string;
}

/** Records that a run begins. A run of this source that is still "running" was killed: the caller holds the source. */
export async function beginRun({ db }: Connection, run: NewRun): Promise<RunContext> {
  const { preset, source, isDryRun, startedBy } = run;
  const [settings] = await db.select().from(organisation).limit(1);
  const now = new Date();
  await db
    .update(importRuns)
    .set({ state: 'interrupted', finishedAt: now })
    .where(and(eq(importRuns.source, source), eq(importRuns.state, 'running')));
  const runId = uuidv7();
  await db
    .insert(importRuns)
    .values({ id: runId, preset, source, state: 'running', isDryRun: isDryRun ? 1 : 0, startedAt: now, startedBy });
  // Before the first run has made the organisation, its defaults hold.
  const { timeZone = 'Asia/Tokyo', currency = 'JPY' } = settings ?? {};
  return { runId, source, startedBy, now, timeZone: run.timeZone ?? timeZone, currency };
}

export async function endRun(
  { db }: Connection,
  state: 'finished' | 'failed',
  report: ImportReport,
  error?: string,
): Promise<void> {
  await db
    .update(importRuns)
    .set({ state, finishedAt: new Date(), report: { ...report, ...(error ? { error } : {}) } })
    .where(eq(importRuns.id, report.runId));
}
