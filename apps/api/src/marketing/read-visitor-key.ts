import { badUserInput } from '../errors.ts';

const LONGEST_KEY = 100;

/** The website's id of a browser; BAD_USER_INPUT where it tells no two apart, or is too long to be one. */
export function readVisitorKey(key: string): string {
  if (key.trim() && key.length <= LONGEST_KEY) return key;
  throw badUserInput(`A visitorKey has 1 to ${LONGEST_KEY} characters.`, { field: 'visitorKey' });
}
