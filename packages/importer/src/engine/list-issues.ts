import { type Connection, importIssues } from '@tasuki/db';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Issue, IssueSeverity } from './report.ts';

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
    for (const { severity, file, line, reason, row } of page)
      yield { severity: severity as IssueSeverity, file, line, reason, row: row ?? {} };
    if (page.length < PAGE) return;
    last = page.at(-1)?.position ?? last;
  }
}

/** The rejected rows of a run as CSV, with file, line and reason in front, to be corrected and imported again. */
export async function* rejectedRowsCsv(connection: Connection, runId: string): AsyncGenerator<string> {
  let header: string[] | undefined;
  for await (const { file, line, reason, row } of listIssues(connection, runId, ['rejected'])) {
    if (!header || Object.keys(row).some((name) => !header?.includes(name))) {
      header = [...new Set([...(header ?? []), ...Object.keys(row)])];
      yield toLine(['file', 'line', 'reason', ...header]);
    }
    yield toLine([file, String(line), reason, ...header.map((name) => row[name] ?? '')]);
  }
}

const toLine = (cells: readonly string[]) => `${cells.map(toCell).join(',')}\r\n`;

/** A cell that a spreadsheet would run as a formula is shown as the text that it is. */
export function toCell(value: string): string {
  const safe = /^[=+\-@\t\r\0]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
