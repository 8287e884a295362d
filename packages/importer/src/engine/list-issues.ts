import { type Connection, importIssues, importRuns } from '@tasuki/db';
import type { Locale } from '@tasuki/domain';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { FileReport, Issue, IssueSeverity } from './report.ts';

const PAGE = 500;

/** A run's issues in the order in which they were met, however many there are. */
export async function* listIssues(
  { db }: Connection,
  runId: string,
  severities: readonly IssueSeverity[],
): AsyncGenerator<Issue> {
  let last = 0;
  for (;;) {
    const page = await db
      .select()
      .from(importIssues)
      .where(
        and(
          eq(importIssues.importRunId, runId),
          inArray(importIssues.severity, [...severities]),
          gt(importIssues.position, last),
        ),
      )
      .orderBy(asc(importIssues.position))
      .limit(PAGE);
    for (const { severity, file, line, reason, reasonJa, row } of page)
      yield { severity: severity as IssueSeverity, file, line, reason, reasonJa, row: row ?? {} };
    if (page.length < PAGE) return;
    last = page.at(-1)?.position ?? last;
  }
}

/** The rejected rows of a run as CSV, with file, line and reason in front, to be corrected and imported again. */
export async function* rejectedRowsCsv(
  connection: Connection,
  runId: string,
  locale: Locale = 'en',
): AsyncGenerator<string> {
  let header: string[] | undefined;
  for await (const { file, line, reason, reasonJa, row } of listIssues(connection, runId, ['rejected'])) {
    if (!header) {
      header = await columnsOfRejected(connection, runId);
      yield toLine(['file', 'line', 'reason', ...header]);
    }
    const spare = Object.keys(row).filter((name) => !header?.includes(name));
    const why = locale === 'ja' ? (reasonJa ?? reason) : reason;
    yield toLine([file, String(line), why, ...[...header, ...spare].map((name) => row[name] ?? '')]);
  }
}

/** The columns of the files with rejected rows, in their order, which the stored rows have lost. */
async function columnsOfRejected({ db }: Connection, runId: string): Promise<string[]> {
  const [run] = await db.select().from(importRuns).where(eq(importRuns.id, runId));
  const rejected = await db
    .selectDistinct({ file: importIssues.file })
    .from(importIssues)
    .where(and(eq(importIssues.importRunId, runId), eq(importIssues.severity, 'rejected')));
  const names = new Set(rejected.map(({ file }) => file));
  const files = (run?.report.files ?? []) as FileReport[];
  return [...new Set(files.flatMap(({ name, columns }) => (names.has(name) ? columns : [])))];
}

const toLine = (cells: readonly string[]) => `${cells.map(toCell).join(',')}\r\n`;

/** A cell that a spreadsheet would run as a formula is shown as the text that it is. */
export function toCell(value: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
