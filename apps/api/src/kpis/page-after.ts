import { parseGlobalId } from '@tasuki/domain';
import { readPage } from '../connections/page.ts';
import { badUserInput } from '../errors.ts';

/** Reads `first` and `after`, the id of the last record of the page before. */
export function readPageAfter(first?: number | null, after?: string | null): { limit: number; afterId: string | null } {
  const { limit } = readPage({ first });
  if (!after) return { limit, afterId: null };
  const parsed = parseGlobalId(after);
  if (!parsed) throw badUserInput(`${after} is no id.`, { field: 'after' });
  return { limit, afterId: parsed.id };
}
