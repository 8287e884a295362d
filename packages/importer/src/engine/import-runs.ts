import { type Connection, importRuns, organisation } from '@tasuki/db';
import type { Words } from '@tasuki/domain';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { RunContext } from './batch.ts';
import type { ImportReport } from './report.ts';
import { type EarlierPart, takeUpRun } from './resume-run.ts';

export interface NewRun {
  preset: string;
  source: string;
  isDryRun: boolean;
  startedBy: string | null;
  /** Overrides the organisation's zone for naive times. */
  timeZone?: string;
  uploadId?: string | null;
  /** How the files were to be read, to start the run again. */
  request?: Record<string, unknown>;
}

/** What holds for a run that is not recorded, or not yet. */
export async function contextOf({ db }: Connection, run: Omit<NewRun, 'preset' | 'isDryRun'>): Promise<RunContext> {
  const { source, startedBy } = run;
  const [settings] = await db.select().from(organisation).limit(1);
  // Before the first run has made the organisation, its defaults hold.
  const { timeZone = 'Asia/Tokyo', currency = 'JPY' } = settings ?? {};
  const place = { source, startedBy, timeZone: run.timeZone ?? timeZone, currency };
  return { runId: uuidv7(), ...place, now: new Date(), counted: new Set() };
}

/** Records that a run begins, or that one which was cut off goes on. A run of this source that is still "running" was killed: the caller holds the source. */
export async function beginRun(
  connection: Connection,
  run: NewRun & { fingerprint: string },
): Promise<{ run: RunContext; earlier: EarlierPart | null }> {
  const { db } = connection;
  const { preset, source, isDryRun, startedBy, uploadId, fingerprint } = run;
  const request = { ...run.request, fingerprint };
  const context = await contextOf(connection, run);
  const { runId: id, now } = context;
  await db
    .update(importRuns)
    .set({ state: 'interrupted', finishedAt: now })
    .where(and(eq(importRuns.source, source), eq(importRuns.state, 'running')));
  const earlier = isDryRun ? null : await takeUpRun(connection, { source, fingerprint });
  if (earlier) return { run: { ...context, runId: earlier.runId }, earlier };
  await db.insert(importRuns).values({
    ...{ id, preset, source, state: 'running', isDryRun: isDryRun ? 1 : 0, startedAt: now, startedBy },
    ...{ uploadId, request },
  });
  return { run: context, earlier: null };
}

export async function endRun(
  { db }: Connection,
  state: 'finished' | 'failed' | 'cancelled' | 'interrupted',
  report: ImportReport,
  error?: Words,
): Promise<void> {
  await db
    .update(importRuns)
    .set({
      state,
      finishedAt: new Date(),
      report: { ...report, ...(error ? { error: error.en, errorJa: error.ja } : {}) },
    })
    .where(eq(importRuns.id, report.runId));
}
