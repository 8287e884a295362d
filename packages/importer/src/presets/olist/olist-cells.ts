import type { Row } from '../../reading/read-rows.ts';

/** An id as it stands, without blanks around it. */
export const nameOf = (row: Row, column: string): string => (row.cells[column] ?? '').trim();

/** Olist hashes all names: an honest one says where the account comes from and which it is. */
export const leadName = (id: string): string => `Olist lead ${id.slice(0, 8)}`;
export const sellerName = (id: string): string => `Olist seller ${id.slice(0, 8)}`;

/** All cells but these; an empty cell says nothing and is no attribute, but an origin may be empty on purpose. */
export function splitCells(row: Row, without: readonly string[]): Record<string, string> {
  const entries = Object.entries(row.cells).filter(([name, value]) => !without.includes(name) && value !== '');
  return Object.fromEntries(entries);
}
