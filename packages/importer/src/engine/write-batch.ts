import { type Connection, commit, externalIds, importIssues, insertMany, type Transaction } from '@tasuki/db';
import { sql } from 'drizzle-orm';
import { Batch, type RunContext } from './batch.ts';
import type { MetIssue } from './report.ts';

const ATTEMPTS = 4;

/** Opens the transaction of a batch: of its own, or inside the one that a dry run takes back. */
export type Transact = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>;

export interface BatchPlace {
  transact: Transact;
  run: RunContext;
  file: string;
  /** Remembers in the same transaction what the batch has done. */
  keep?: (tx: Transaction, batch: Batch) => Promise<unknown>;
}

/** Fills a batch and writes it in one transaction; again from the start where live use was faster to a company. */
export async function writeBatch(
  { transact, run, file, keep }: BatchPlace,
  fill: (batch: Batch) => Promise<unknown>,
): Promise<Batch> {
  for (let attempt = 1; ; attempt++) {
    try {
      const written = await transact(async (tx) => {
        const batch = new Batch(tx, run, file);
        await fill(batch);
        await write(batch);
        await keep?.(tx, batch);
        return batch;
      });
      written.settleCounts();
      return written;
    } catch (error) {
      if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
    }
  }
}

async function write({ tx, run, events, newLinks }: Batch): Promise<void> {
  const { startedBy: actorId, now, runId: importRunId } = run;
  await commit(tx, events, { actorId, actorType: 'import', operation: 'import', now, importRunId });
  if (newLinks.size === 0) return;
  const links = [...newLinks.values()];
  await keepBefore(tx, run, links);
  await insertMany(
    tx,
    externalIds,
    links.map((link) => ({ ...link, source: run.source, importRunId: run.runId })),
    sql`on conflict (source, record_type, external_id) do update set account_id = excluded.account_id,
      record_id = excluded.record_id, content_hash = excluded.content_hash, said = excluded.said`,
  );
}

/** What stood at these links before this run's first change, however many batches change them. */
async function keepBefore(
  tx: Transaction,
  { source, runId }: RunContext,
  links: readonly { recordType: string; externalId: string }[],
): Promise<void> {
  const keys = links.map(({ recordType, externalId }) => ({ record_type: recordType, external_id: externalId }));
  await tx.execute(sql`
    insert into external_id_changes (source, record_type, external_id, import_run_id, hash_before, said_before)
    select source, record_type, external_id, ${runId}, content_hash, said from external_ids
    join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(record_type text, external_id text)
      using (record_type, external_id)
    where source = ${source} and import_run_id is distinct from ${runId}
    on conflict do nothing`);
}

/** Issues stay when a dry run takes everything else back, so they are written beside the transaction. */
export async function writeIssues(
  { db }: Connection,
  runId: string,
  issues: readonly MetIssue[],
  firstPosition: number,
): Promise<void> {
  if (issues.length === 0) return;
  const rows = issues.map(({ kind: _, ...issue }, at) => ({
    ...issue,
    importRunId: runId,
    position: firstPosition + at,
  }));
  await insertMany(db, importIssues, rows);
}

/** Two made the same company, or the same row, at once. */
function isLostRace(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const code = cause && typeof cause === 'object' && 'code' in cause ? cause.code : null;
  return code === '23505' || code === '40001' || code === '40P01';
}
