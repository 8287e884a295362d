import { isEmailAddress } from '@tasuki/domain/accounts/email-address';
import { readMoment } from '../times/read-moment.ts';
import type { Concept } from './column-words.ts';

const tests: [Concept, (text: string) => boolean][] = [
  ['email', isEmailAddress],
  ['corporateNumber', (text) => /^\d{13}$/.test(text)],
  ['date', (text) => dateFormats.some((format) => readMoment(text, 'UTC', format ? [format] : undefined) !== null)],
  ['phone', (text) => /^(\+|0)[\d()\-\s]{8,}$/.test(text.normalize('NFKC'))],
  ['domain', (text) => /^(https?:\/\/)?([a-z\d-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(text)],
  ['companyName', (text) => /株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）|\b(inc|ltd|llc|gmbh|corp)\b/i.test(text)],
];

/** In the order of trial; the first reads what begins with the year. Day and month in front need rows that tell them apart. */
const dateFormats: (string | null)[] = [
  null,
  'dd-MM-yyyy',
  'dd-MM-yyyy HH:mm',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'd/M/yyyy',
  'yyyy.M.d',
  'dd.MM.yyyy',
  'M/d/yyyy H:mm',
  'd/M/yyyy H:mm',
];

const MOST = 0.8;

/** What a column is about by its cells: nearly all of them look like it. */
export function conceptByContent(samples: readonly string[]): Concept | undefined {
  const filled = samples.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return undefined;
  return tests.find(([, fits]) => filled.filter(fits).length / filled.length >= MOST)?.[0];
}

/**
 * The format that reads all dates of a column: null where none is needed, undefined where none fits or two do that mean different days,
 * because nobody can know then whether it is March or April.
 */
export function dateFormatOf(samples: readonly string[]): string | null | undefined {
  const filled = samples.map((text) => text.trim()).filter((text) => text !== '');
  const read = (format: string | null) =>
    filled.map((text) => readMoment(text, 'UTC', format ? [format] : undefined)?.at.getTime());
  const fitting = dateFormats.filter((format) => read(format).every((time) => time !== undefined));
  const meanings = new Set(fitting.map((format) => read(format).join()));
  return meanings.size === 1 ? fitting[0] : undefined;
}
