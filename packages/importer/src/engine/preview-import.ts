import type { Connection } from '@tasuki/db';
import { type Row, readRows } from '../reading/read-rows.ts';
import { contextOf } from './import-runs.ts';
import type { ImportTable } from './preset.ts';
import { addNotes, addTally, type FileNote, type Issue, type Tally } from './report.ts';
import { type ImportRequest, planImport } from './run-import.ts';
import { writeBatch } from './write-batch.ts';

export interface PreviewedRow {
  line: number;
  cells: Record<string, string>;
  issues: Pick<Issue, 'severity' | 'reason' | 'reasonJa'>[];
}

/** What the first rows of a file would become. */
export interface ImportPreview {
  rows: PreviewedRow[];
  notes: FileNote[];
  created: Tally;
  updated: Tally;
  unchanged: Tally;
}

/** Thrown to take the preview back. */
class PreviewEnded extends Error {}

/** Imports the first rows in a transaction that is taken back, and records nothing, not even a run. */
export async function previewImport(
  connection: Connection,
  request: ImportRequest,
  rows: number,
): Promise<ImportPreview> {
  const { plan, source } = await planImport(request);
  const run = await contextOf(connection, { source, startedBy: null, timeZone: request.mapping?.timeZone });
  const preview: ImportPreview = { rows: [], notes: [], created: {}, updated: {}, unchanged: {} };
  await connection.db
    .transaction(async (outer) => {
      for (const table of plan.tables) {
        await table.prepare?.();
        const some = await firstRows(table, rows);
        const batch = await writeBatch(
          { transact: (work) => outer.transaction(work), run, file: table.source.name },
          async (fresh) => {
            for (const row of some) if (row.rejected) fresh.issue('rejected', row, row.rejected);
            await table.importRows(
              fresh,
              some.filter((row) => !row.rejected),
            );
          },
        );
        for (const what of ['created', 'updated', 'unchanged'] as const) addTally(preview[what], batch[what]);
        addNotes(preview.notes, batch.notes());
        preview.rows = joinIssues(preview.rows, some, batch.issues);
      }
      throw new PreviewEnded();
    })
    .catch((error) => {
      if (!(error instanceof PreviewEnded)) throw error;
    });
  return preview;
}

async function firstRows({ source, header }: ImportTable, most: number): Promise<Row[]> {
  const some: Row[] = [];
  for await (const row of readRows(source, header)) {
    some.push(row);
    if (some.length === most) break;
  }
  return some;
}

/** Two tables may read the same rows; what each says of a row stands with it. */
function joinIssues(before: readonly PreviewedRow[], rows: readonly Row[], issues: readonly Issue[]): PreviewedRow[] {
  const byLine = Map.groupBy(issues, ({ line }) => line);
  const known = new Map(before.map((row) => [row.line, row]));
  return rows.map(({ line, cells }) => ({
    line,
    cells,
    issues: [...(known.get(line)?.issues ?? []), ...(byLine.get(line) ?? [])].map(({ severity, reason, reasonJa }) => ({
      severity,
      reason,
      reasonJa,
    })),
  }));
}
