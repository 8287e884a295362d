import { parseGlobalId } from '@tasuki/domain';
import { badUserInput } from '../errors.ts';
import type { RecordName } from './record-types.ts';

/** The account and record behind an id of an input; BAD_USER_INPUT when it is none of that type. */
export function readId(text: string, name: RecordName, field: string): { accountId: string; id: string } {
  const parsed = parseGlobalId(text);
  if (parsed?.type !== name) throw badUserInput(`${field} is not the id of a ${name}.`, { field });
  return { accountId: parsed.accountId ?? parsed.id, id: parsed.id };
}

/** The same for an optional input. */
export function readOptionalId(text: string | null | undefined, name: RecordName, field: string) {
  return text ? readId(text, name, field) : null;
}
