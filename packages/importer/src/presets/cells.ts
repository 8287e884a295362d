import type { Row } from '../reading/read-rows.ts';

/** A cell without blanks around it. */
export const textOf = (row: Row, column: string): string => (row.cells[column] ?? '').trim();

/** All cells but these that say something. */
export function otherCells(row: Row, without: readonly string[]): Record<string, string> {
  const entries = Object.entries(row.cells).filter(([name, value]) => !without.includes(name) && value.trim() !== '');
  return Object.fromEntries(entries);
}
