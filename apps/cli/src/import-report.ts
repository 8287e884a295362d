import type { Connection } from '@tasuki/db';
import { type ImportReport, type IssueSeverity, issueSeverities, listIssues, type Tally } from '@tasuki/importer';
import { write } from './output.ts';

/** Prints the report as one JSON object; the rows are streamed, however many were rejected. */
export async function writeReportJson(connection: Connection, report: ImportReport): Promise<void> {
  const { files, created, updated, unchanged, issues: _counts, ...more } = report;
  const read = files.map(({ name, rowsRead }) => ({ name, rowsRead }));
  const head = JSON.stringify({ files: read, created, updated, unchanged });
  await write(head.slice(0, -1));
  for (const severity of issueSeverities) await writeIssues(connection, report.runId, severity);
  const readAs = files.map(({ name, encoding, delimiter }) => ({ name, encoding, delimiter }));
  await write(`,${JSON.stringify({ ...more, readAs }).slice(1)}\n`);
}

async function writeIssues(connection: Connection, runId: string, severity: IssueSeverity): Promise<void> {
  await write(`,"${severity}":[`);
  let separator = '';
  for await (const { file, line, reason } of listIssues(connection, runId, [severity])) {
    await write(`${separator}${JSON.stringify({ file, line, reason })}`);
    separator = ',';
  }
  await write(']');
}

const MOST_SHOWN = 20;

const headings: Record<IssueSeverity, string> = {
  rejected: 'Rejected, not taken',
  changed: 'Taken with an alteration',
  flagged: 'Contradictions, for somebody to look at',
};
const inRows = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;

/** The report in words. */
export async function describeReport(connection: Connection, report: ImportReport): Promise<string> {
  const { files, created, updated, unchanged, issues, notes, passedOver, runId, isDryRun } = report;
  const lines = [
    ...files.map(({ name, rowsRead, encoding }) => `${name}: ${inRows(rowsRead)} (${encoding})`),
    ...passedOver.map(
      ({ file, rows, reason }) => `${file}: ${rows === null ? 'the whole file' : inRows(rows)} passed over: ${reason}`,
    ),
    `Created: ${tally(created)}`,
    `Updated: ${tally(updated)}`,
    `Unchanged: ${tally(unchanged)}`,
    ...notes.map(
      ({ file, rows, lines, reason }) =>
        `${file}: ${inRows(rows)} (line ${lines.join(', ')}${rows > lines.length ? ' …' : ''}): ${reason}`,
    ),
  ];
  for (const severity of issueSeverities) {
    if (issues[severity] === 0) continue;
    lines.push(`${headings[severity]}: ${inRows(issues[severity])}`);
    let shown = 0;
    for await (const { file, line, reason } of listIssues(connection, runId, [severity])) {
      if (++shown > MOST_SHOWN) {
        lines.push('  …');
        break;
      }
      lines.push(`  ${file}, line ${line}: ${reason}`);
    }
  }
  if (issues.rejected > 0) lines.push(`The rejected rows as CSV: npm run tasuki -- import rejected ${runId}`);
  if (isDryRun) lines.push('This was a dry run: nothing was changed.');
  else if (Object.keys(created).length + Object.keys(updated).length > 0)
    lines.push(`To take it back: npm run tasuki -- import undo ${runId}`);
  return `${lines.join('\n')}\n`;
}

function tally(counts: Tally): string {
  const parts = Object.entries(counts).map(([type, count]) => `${count.toLocaleString('en')} ${type}`);
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}
