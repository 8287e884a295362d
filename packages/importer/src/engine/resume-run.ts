import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Connection, importIssues, importRuns, type Transaction } from '@tasuki/db';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { addTally, type ImportReport, type Tally } from './report.ts';

/** What a run was asked for, so that the same request finds it again: the same files, read in the same way. */
export async function fingerprintOfRequest(asked: {
  preset: string;
  files: readonly string[];
  mapping: unknown;
  encoding: string | null;
}): Promise<string> {
  const files = await Promise.all(
    asked.files.map(async (path) => [basename(path), (await stat(path).catch(() => null))?.size ?? null]),
  );
  const text = JSON.stringify([asked.preset, files, asked.mapping, asked.encoding]);
  return createHash('sha256').update(text).digest('base64url');
}

/** What an earlier part of the same run had done. */
export interface EarlierPart {
  runId: string;
  created: Tally;
  updated: Tally;
}

const GOES_ON = ['interrupted', 'failed', 'cancelled'];

/**
 * The last run of the source, where it was cut off and was asked for the very same: it goes on under its id, so that one undo takes
 * back all of it. Its issues are found again while the rows are read again.
 */
export async function takeUpRun(
  { db }: Connection,
  { source, fingerprint }: { source: string; fingerprint: string },
): Promise<EarlierPart | null> {
  const [last] = await db
    .select()
    .from(importRuns)
    .where(and(eq(importRuns.source, source), eq(importRuns.isDryRun, 0)))
    .orderBy(desc(importRuns.startedAt), desc(importRuns.id))
    .limit(1);
  if (!last || last.request?.fingerprint !== fingerprint || !GOES_ON.includes(last.state)) return null;
  // Whoever undoes it meanwhile is faster.
  const taken = await db
    .update(importRuns)
    .set({ state: 'running', finishedAt: null, cancelRequestedAt: null })
    .where(and(eq(importRuns.id, last.id), inArray(importRuns.state, GOES_ON)))
    .returning({ id: importRuns.id });
  if (taken.length === 0) return null;
  await db.delete(importIssues).where(eq(importIssues.importRunId, last.id));
  const { created = {}, updated = {} } = last.report as Partial<ImportReport>;
  return { runId: last.id, created, updated };
}

/** Remembers what a run has done so far, in the transaction of the batch: a killed run must not count it again. */
export async function keepTally(
  tx: Transaction,
  report: ImportReport,
  batch: Pick<ImportReport, 'created' | 'updated'>,
) {
  const [created, updated] = [{ ...report.created }, { ...report.updated }];
  addTally(created, batch.created);
  addTally(updated, batch.updated);
  await tx
    .update(importRuns)
    .set({ report: { ...report, created, updated } })
    .where(eq(importRuns.id, report.runId));
}

/** Rows that an earlier part had recorded are not unchanged; they are of this run. */
export function withoutEarlier(unchanged: Tally, earlier: Tally): Tally {
  return Object.fromEntries(
    Object.entries(unchanged).flatMap(([type, count]) => {
      const own = Math.min(count, earlier[type] ?? 0);
      earlier[type] = (earlier[type] ?? 0) - own;
      return count > own ? [[type, count - own]] : [];
    }),
  );
}
