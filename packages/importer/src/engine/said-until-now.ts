import { readFieldsByPeople } from '@tasuki/db';
import type { Said } from '@tasuki/domain/imports/take-news';
import type { Batch } from './batch.ts';

/**
 * What counts as the source's last word on a company or a person: what it said, or, where it speaks of the record for the first
 * time, all that no person has given by hand. What stands by another source gives way to the later file.
 */
export async function saidUntilNow(
  { tx }: Batch,
  said: Said | null | undefined,
  { accountId, recordId, stands }: { accountId: string; recordId: string; stands: Said },
): Promise<Said> {
  if (said) return said;
  const byPeople = (await readFieldsByPeople(tx, [{ accountId, recordId }])).get(recordId);
  return Object.fromEntries(Object.entries(stands).filter(([field]) => !byPeople?.has(field)));
}
