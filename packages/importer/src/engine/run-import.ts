import { basename } from 'node:path';
import { analyzeTables, type Connection, type Transaction } from '@tasuki/db';
import type { Words } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { ImportError, joinWords } from '../import-error.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { planCsv } from '../presets/csv/plan-csv.ts';
import { fileSets } from '../presets/file-sets.ts';
import { formats } from '../presets/formats.ts';
import { findFiles } from '../reading/find-files.ts';
import { openSource, type Source } from '../reading/open-source.ts';
import { readRows } from '../reading/read-rows.ts';
import type { Batch, RunContext } from './batch.ts';
import { holdSource } from './import-lock.ts';
import { beginRun, endRun } from './import-runs.ts';
import type { FollowUp, ImportPlan, ImportTable, UnusedFile } from './preset.ts';
import { addNotes, addRemarks, addTally, type ImportReport, type Tally } from './report.ts';
import { type EarlierPart, fingerprintOfRequest, keepTally, withoutEarlier } from './resume-run.ts';
import { type Progress, RunHeart, RunStopped } from './run-heart.ts';
import { type Transact, writeBatch, writeIssues } from './write-batch.ts';

/** What `import` takes as its first word. */
export const presets: readonly string[] = [
  ...fileSets.map(({ name }) => name),
  'csv',
  ...formats.map(({ name }) => name),
];
export type PresetName = string;

export interface ImportRequest {
  preset: PresetName;
  /** Files, or folders with files. */
  files: readonly string[];
  /** Says what the columns mean; the preset `csv` needs one. */
  mapping?: Mapping;
  /** The name under which the source's ids are remembered; the mapping's or the preset's unless given. */
  source?: string;
  encoding?: string;
  /** Does everything, reports it, and takes it back. */
  isDryRun?: boolean;
  startedBy?: string | null;
  /** The upload that the files are, so that the run can be started again from it. */
  uploadId?: string | null;
  onProgress?: (progress: Progress) => void;
  /** Told the run's id once it is recorded, before any row is read. */
  onBegin?: (runId: string) => void;
  /** Stops the run between two batches; it is then called interrupted, and goes on when it is started again. */
  signal?: AbortSignal;
}

const ROWS_PER_BATCH = 500;

/** Thrown to take a dry run back. */
class DryRunEnded extends Error {}

/**
 * Imports files. What a batch of rows means is written in one transaction together with the ids of the
 * source, so that a run that was killed goes on where it stood when it is started again.
 */
export async function runImport(connection: Connection, request: ImportRequest): Promise<ImportReport> {
  const { preset, mapping, isDryRun = false, startedBy = null } = request;
  const { plan, source } = await planImport(request);
  const release = await holdSource(connection, source);
  try {
    const { uploadId = null, encoding, files } = request;
    const asked = { preset, files, mapping: mapping ?? null, encoding: encoding ?? null };
    const { run, earlier } = await beginRun(connection, {
      fingerprint: await fingerprintOfRequest(asked),
      ...{ preset, source, isDryRun, startedBy, uploadId, timeZone: mapping?.timeZone },
      request: { mapping: mapping ?? null, encoding: encoding ?? null },
    });
    request.onBegin?.(run.runId);
    const report = { ...emptyReport(request, run, plan), ...pick(earlier) };
    try {
      const heart = new RunHeart(connection, run.runId, request.signal);
      await importAll(connection, { run, report, plan, request, heart, earlier: countEarlier(earlier) });
      await endRun(connection, 'finished', report);
      if (!isDryRun) await analyzeTables(connection.db);
      return report;
    } catch (error) {
      await endRun(connection, error instanceof RunStopped ? error.state : 'failed', report, reasonOf(error));
      throw error;
    }
  } finally {
    await release();
  }
}

const reasonOf = (error: unknown): Words =>
  error instanceof ImportError
    ? error.words
    : {
        ja: `予期しないエラーです（${(error as Error).message}）`,
        en: (error as Error).message,
      };

/** Opens the files and says what their rows mean, and under which name the ids of their source are remembered. */
export async function planImport(request: ImportRequest): Promise<{ plan: ImportPlan; source: string }> {
  const { sources, unreadable } = await openSources(request);
  const plan = planFor(request, sources);
  plan.unused.push(...unreadable);
  return { plan, source: request.source ?? request.mapping?.source ?? request.preset };
}

/** A file that somebody named must be readable; one that merely lies in the folder is passed over with the reason. */
async function openSources({ files, encoding, mapping }: ImportRequest) {
  const sources: Source[] = [];
  const unreadable: UnusedFile[] = [];
  const options = { encoding: encoding ?? mapping?.encoding, delimiter: mapping?.delimiter };
  for (const { path, isNamed } of await findFiles(files)) {
    try {
      sources.push(await openSource(path, options));
    } catch (error) {
      if (isNamed || !(error instanceof ImportError)) throw error;
      unreadable.push({ file: basename(path), reason: error.words });
    }
  }
  if (sources.length === 0) throw new ImportError(joinWords(unreadable.map(({ reason }) => reason)));
  return { sources, unreadable };
}

function planFor({ preset, mapping }: ImportRequest, sources: Source[]): ImportPlan {
  const set = fileSets.find(({ name }) => name === preset);
  if (set) return set.plan(sources);
  const format = formats.find(({ name }) => name === preset);
  if (format) return planCsv(sources, mapping ?? format.mapping);
  if (!mapping)
    throw new ImportError({
      ja: 'csv で取り込むには列の対応付けが必要です: --map file.json（docs/how-to/import.md を参照）。',
      en: 'The preset csv needs a mapping file: --map file.json (see docs/how-to/import.md).',
    });
  return planCsv(sources, mapping);
}

function emptyReport({ preset, isDryRun = false }: ImportRequest, run: RunContext, plan: ImportPlan): ImportReport {
  return {
    runId: run.runId,
    preset,
    source: run.source,
    isDryRun,
    files: [],
    created: {},
    updated: {},
    unchanged: {},
    issues: { rejected: 0, changed: 0, flagged: 0 },
    remarks: [],
    notes: [],
    passedOver: plan.unused.map(({ file, reason }) => ({ file, reason: reason.en, rows: null })),
  };
}

interface Work {
  run: RunContext;
  report: ImportReport;
  plan: ImportPlan;
  request: ImportRequest;
  heart: RunHeart;
  /** What an earlier part of the run had recorded, by type: its rows are met again. */
  earlier: Tally;
}

const pick = (earlier: EarlierPart | null) => ({ created: { ...earlier?.created }, updated: { ...earlier?.updated } });

function countEarlier(earlier: EarlierPart | null): Tally {
  const counted: Tally = { ...earlier?.created };
  addTally(counted, earlier?.updated ?? {});
  return counted;
}

async function importAll(connection: Connection, work: Work): Promise<void> {
  const { db } = connection;
  // A batch that a power cut takes is missing as a whole, and imported again; the end of the run waits for the disk.
  const transact: Transact = (step) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local synchronous_commit = off`);
      return step(tx);
    });
  if (!work.request.isDryRun) return importTables(connection, work, transact);
  await db
    .transaction(async (outer: Transaction) => {
      await importTables(connection, work, (step) => outer.transaction(step));
      throw new DryRunEnded();
    })
    .catch((error) => {
      if (!(error instanceof DryRunEnded)) throw error;
    });
}

async function importTables(connection: Connection, work: Work, transact: Transact): Promise<void> {
  for (const table of work.plan.tables) await importTable(connection, work, transact, table);
  for (const followUp of work.plan.followUps) await importFollowUp(connection, work, transact, followUp);
}

async function importTable(connection: Connection, work: Work, transact: Transact, table: ImportTable) {
  const { run, report, request, heart, earlier } = work;
  const { source } = table;
  const { name, delimiter } = source;
  const file = { name, rowsRead: 0, encoding: source.encoding.name, delimiter, columns: table.header.names };
  const isFirst = report.files.every(({ name: known }) => known !== name);
  if (isFirst) report.files.push(file);
  await table.prepare?.();
  let bytesRead = 0;
  let passedOver = 0;
  const tell = () => {
    const progress = { file: source.name, rowsRead: file.rowsRead, bytesRead, bytes: source.size };
    request.onProgress?.(progress);
    return heart.beat(progress, report);
  };
  const rows = readRows(source, table.header, (bytes) => {
    bytesRead = bytes;
  });
  for await (const some of inBatches(rows, ROWS_PER_BATCH)) {
    const batch = await writeBatch({ transact, run, file: source.name, ...keeping(work) }, async (fresh) => {
      for (const row of some) {
        if (row.rejected) fresh.issue('rejected', row, row.rejected);
        else if (row.changed) fresh.issue('changed', row, row.changed);
      }
      await table.importRows(
        fresh,
        some.filter((row) => !row.rejected),
      );
    });
    await settle(connection, batch, report, earlier);
    file.rowsRead += some.length;
    passedOver += batch.passedOver;
    await tell();
  }
  if (passedOver > 0)
    report.passedOver.push({ file: source.name, rows: passedOver, reason: table.passedOverReason ?? 'of no use' });
}

async function importFollowUp(connection: Connection, work: Work, transact: Transact, followUp: FollowUp) {
  const { run, report, heart, earlier } = work;
  for (let answer = 'more'; answer === 'more'; ) {
    const batch = await writeBatch({ transact, run, file: followUp.name, ...keeping(work) }, async (fresh) => {
      answer = await followUp.run(fresh);
    });
    await settle(connection, batch, report, earlier);
    await heart.beat({ file: followUp.name, rowsRead: 0, bytesRead: 0, bytes: 0 }, report);
  }
}

/** A dry run keeps nothing: the row of the run would stay locked as long as it lasts. */
const keeping = ({ request, report }: Work) =>
  request.isDryRun ? {} : { keep: (tx: Transaction, batch: Batch) => keepTally(tx, report, batch) };

/** Adds a written batch to the report. */
async function settle(connection: Connection, batch: Batch, report: ImportReport, earlier: Tally): Promise<void> {
  const before = report.issues.rejected + report.issues.changed + report.issues.flagged;
  batch.issues.sort((a, b) => a.line - b.line);
  await writeIssues(connection, report.runId, batch.issues, before + 1);
  for (const { severity } of batch.issues) report.issues[severity]++;
  addRemarks(report.remarks, batch.issues);
  addNotes(report.notes, batch.notes());
  addTally(report.created, batch.created);
  addTally(report.updated, batch.updated);
  addTally(report.unchanged, withoutEarlier(batch.unchanged, earlier));
}

async function* inBatches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let some: Item[] = [];
  for await (const item of items) {
    some.push(item);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
