import type { Row } from '../../reading/read-rows.ts';
import { type ReadMoment, readMoment } from '../../times/read-moment.ts';
import { textOf } from '../cells.ts';

/** The files write `refund_amount_usd`; no other column names a currency. */
export const currency = 'USD';

/** TRUE and FALSE as the files write them; anything else says neither. */
export function flagOf(row: Row, column: string): boolean | null {
  const text = textOf(row, column).toUpperCase();
  return text === 'TRUE' ? true : text === 'FALSE' ? false : null;
}

const formats = ['dd-MM-yyyy', 'dd-MM-yyyy HH:mm', 'dd-MM-yyyy HH:mm:ss'];
/** A day first, as these files write it, or a year first, as a spreadsheet may have written it since. */
export function readDate(text: string, timeZone: string): ReadMoment | null {
  const key = `${timeZone} ${text}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  if (moments.size > 5000) moments.clear();
  const moment = readMoment(text, timeZone, formats) ?? readMoment(text, timeZone);
  moments.set(key, moment);
  return moment;
}
// The same days come back in every file, and a zone's offset is dear to work out.
const moments = new Map<string, ReadMoment | null>();
