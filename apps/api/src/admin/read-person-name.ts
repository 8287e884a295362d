import { badUserInput } from '../errors.ts';

const LONGEST_NAME = 100;

/** A person's name without the space around it; BAD_USER_INPUT where it has more than 100 characters. */
export function readPersonName(text: string): string {
  const name = text.trim();
  if (name.length <= LONGEST_NAME) return name;
  throw badUserInput(`A name has up to ${LONGEST_NAME} characters.`, { field: 'name' });
}
