import { parseGlobalId } from '@tasuki/domain';
import { badUserInput } from '../errors.ts';

/** The record behind an optional id of an input that is only referred to; BAD_USER_INPUT for another type's. */
export function readSubject(text: string | null | undefined, type: string, field: string): string | null {
  if (!text) return null;
  const parsed = parseGlobalId(text);
  if (parsed?.type !== type) throw badUserInput(`${field} is not the id of a ${type}.`, { field });
  return parsed.id;
}
