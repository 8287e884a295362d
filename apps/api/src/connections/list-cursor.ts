import { badCursor } from '../errors.ts';

/** How a column's value is written into a cursor: a moment, a day, a number, or as it is. */
export type CursorKind = 'text' | 'date' | 'day' | 'number';

/** Where a page of a list ended: the value that the list is ordered by, and the id that breaks ties. */
export interface ListPlace {
  value: string | number | Date | null;
  id: string;
}

const SEPARATOR = '\n';
/** Stands for null in a cursor. */
const NULL = '\0';
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `order` names the list and what it is ordered by: a place in one list is no place in another. */
export function writeListCursor(order: string, value: unknown, id: string): string {
  const text = value == null ? NULL : value instanceof Date ? value.toISOString() : String(value);
  return Buffer.from([order, text, id].join(SEPARATOR)).toString('base64url');
}

/** Throws BAD_USER_INPUT for text that is no cursor of a list in this order, so that no SQL runs for it. */
export function readListCursor(order: string, kind: CursorKind, cursor: string): ListPlace {
  const parts = Buffer.from(cursor, 'base64url').toString('utf8').split(SEPARATOR);
  const id = parts.pop() ?? '';
  if (parts.shift() !== order || parts.length === 0 || !ID.test(id)) throw badCursor();
  const text = parts.join(SEPARATOR);
  if (text === NULL) return { value: null, id };
  const value = readValue(kind, text);
  if (value === null) throw badCursor();
  return { value, id };
}

function readValue(kind: CursorKind, text: string): string | number | Date | null {
  if (kind === 'text') return text.includes(NULL) ? null : text;
  if (kind === 'number') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
  const moment = new Date(kind === 'day' ? `${text}T00:00:00.000Z` : text);
  // Written back it is the same, or it is none of our spelling: no day such as 2026-02-30, no year of six digits.
  const isOurs = /^\d{4}-/.test(text) && !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(text);
  if (!isOurs) return null;
  return kind === 'day' ? text : moment;
}
