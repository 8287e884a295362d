import type { RecordedEvent, SubjectType } from '@tasuki/domain';
import { asc, getTableName, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import * as tables from '../tables/index.ts';
import { applyRowChanges, projectionTables } from './apply-row-changes.ts';
import { project } from './commit.ts';

const BATCH = 2000;

/** Empties every projection table and builds it again from the timeline, in the order of recording. */
export async function rebuildProjections(tx: Transaction): Promise<{ events: number }> {
  for (const name of projectionTables) await tx.delete(tables[name]);
  let last = 0;
  let events = 0;
  for (;;) {
    const rows = await tx
      .select()
      .from(tables.timelineEvents)
      .where(gt(tables.timelineEvents.position, last))
      .orderBy(asc(tables.timelineEvents.position))
      .limit(BATCH);
    if (rows.length === 0) return { events };
    await applyRowChanges(
      tx,
      rows
        .filter((row) => !row.redactedAt)
        .map(toRecordedEvent)
        .flatMap(project),
    );
    last = rows.at(-1)?.position ?? last;
    events += rows.length;
  }
}

/** A hash of every projection table's content, to compare a rebuild with what live use has written. */
export async function hashProjections(tx: Transaction): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const name of projectionTables) {
    const table = getTableName(tables[name]);
    const [row] = await tx.execute<{ hash: string }>(
      sql`select md5(coalesce(string_agg(t::text, E'\n' order by t::text), '')) as hash from ${sql.identifier(table)} t`,
    );
    hashes[name] = row?.hash ?? '';
  }
  return hashes;
}

type EventRow = typeof tables.timelineEvents.$inferSelect;

export function toRecordedEvent(row: EventRow): RecordedEvent {
  return {
    ...row,
    department: row.department as RecordedEvent['department'],
    timePrecision: row.timePrecision as RecordedEvent['timePrecision'],
    visibility: row.visibility as RecordedEvent['visibility'],
    subject: row.subjectType && row.subjectId ? { type: row.subjectType as SubjectType, id: row.subjectId } : null,
  };
}
