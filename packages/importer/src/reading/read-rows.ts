import type { Words } from '@tasuki/domain';
import { rowReasons } from '../reasons/row-reasons.ts';
import { readRecords, type Source } from './open-source.ts';

/** One row with its cells under the names of the header. */
export interface Row {
  line: number;
  cells: Record<string, string>;
  /** Why the row cannot be read; then `cells` holds what could be. */
  rejected?: Words;
  /** What was altered on the way, for the report. */
  changed?: Words;
}

export interface Header {
  line: number;
  names: string[];
}

/** Names as people compare them: without blanks around, width and case. */
export const sameName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The first of the first records that has all the columns; exports put sentences in front of their header. */
export function findHeader(source: Source, required: readonly string[]): Header | undefined {
  const wanted = required.map(sameName);
  for (const { line, cells } of source.head) {
    const names = new Set(cells.map(sameName));
    if (wanted.every((name) => names.has(name))) return { line, names: cells.map((cell) => cell.trim()) };
  }
  return undefined;
}

/** The rows below the header. A row with too few or too many cells is handed on as rejected, never dropped. */
export async function* readRows(
  source: Source,
  header: Header,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Row> {
  const { names } = header;
  for await (const { line, cells, problem } of readRecords(source, onBytes)) {
    if (line <= header.line) continue;
    const row: Row = { line, cells: toRow(names, cells) };
    if (problem) row.rejected = problem;
    else if (cells.length !== names.length) row.rejected = rowReasons.wrongWidth(cells.length, names.length);
    else if (cells.some((cell) => cell.includes('\uFFFD'))) row.changed = rowReasons.lostBytes;
    yield row;
  }
}

function toRow(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (const [at, cell] of cells.entries()) row[names[at] ?? `column ${at + 1}`] = cell;
  return row;
}
