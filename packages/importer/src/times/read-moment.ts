import type { TimePrecision } from '@tasuki/domain';
import { momentIn, type WallClock } from '@tasuki/domain/zoned-moment';

export interface ReadMoment {
  at: Date;
  precision: Extract<TimePrecision, 'instant' | 'day'>;
}

const tokens: Record<string, [field: keyof WallClock, pattern: string]> = {
  yyyy: ['year', '\\d{4}'],
  MM: ['month', '\\d{2}'],
  M: ['month', '\\d{1,2}'],
  dd: ['day', '\\d{2}'],
  d: ['day', '\\d{1,2}'],
  HH: ['hour', '\\d{2}'],
  H: ['hour', '\\d{1,2}'],
  mm: ['minute', '\\d{2}'],
  m: ['minute', '\\d{1,2}'],
  ss: ['second', '\\d{2}'],
  s: ['second', '\\d{1,2}'],
  SSS: ['millisecond', '\\d{3}'],
};

/** Read without being told: year first, so that day and month cannot be mistaken for one another. */
const unambiguous = [
  'yyyy-M-d',
  'yyyy-M-d H:mm',
  'yyyy-M-d H:mm:ss',
  'yyyy-M-d H:mm:ss.SSS',
  'yyyy-MM-ddTHH:mm',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy-MM-ddTHH:mm:ss.SSS',
  'yyyy/M/d',
  'yyyy/M/d H:mm',
  'yyyy/M/d H:mm:ss',
  'yyyy年M月d日',
  'yyyy年M月d日 H:mm',
  'yyyyMMdd',
];

interface Pattern {
  regex: RegExp;
  fields: (keyof WallClock)[];
  hasTime: boolean;
}

const patterns = new Map<string, Pattern>();

/** The pattern behind a format such as `dd-MM-yyyy HH:mm`; null when it lacks a year, a month or a day. */
export function compileFormat(format: string): Pattern | null {
  const known = patterns.get(format);
  if (known) return known;
  const fields: (keyof WallClock)[] = [];
  const source = format.replace(/yyyy|MM?|dd?|HH?|mm?|ss?(?!S)|SSS|[^A-Za-z0-9\s]|\s|T|./g, (piece) => {
    const token = tokens[piece];
    if (!token) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    fields.push(token[0]);
    return `(${token[1]})`;
  });
  if (!(['year', 'month', 'day'] as const).every((field) => fields.includes(field))) return null;
  const pattern = { regex: new RegExp(`^${source}$`), fields, hasTime: fields.includes('hour') };
  patterns.set(format, pattern);
  return pattern;
}

const withOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a date or a time; naive ones in the zone. Null for text that is none, or whose day and month could
 * be mistaken for each other while no format says which is which.
 */
export function readMoment(text: string, timeZone: string, formats?: readonly string[]): ReadMoment | null {
  const trimmed = text.normalize('NFKC').trim();
  if (!formats && withOffset.test(trimmed)) {
    const at = new Date(trimmed.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(at.getTime()) ? null : { at, precision: 'instant' };
  }
  for (const format of formats ?? unambiguous) {
    const pattern = compileFormat(format);
    const match = pattern?.regex.exec(trimmed);
    if (!pattern || !match) continue;
    const wall: WallClock = { year: 0, month: 1, day: 1 };
    for (const [at, field] of pattern.fields.entries()) wall[field] = Number(match[at + 1]);
    const moment = momentIn(timeZone, wall);
    return moment && { at: moment, precision: pattern.hasTime ? 'instant' : 'day' };
  }
  return null;
}
