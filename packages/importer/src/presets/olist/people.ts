import { memberships, users } from '@tasuki/db';
import type { Leg } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';

/** Someone who comes along with history, under the id that the source gives. */
export interface Person {
  id: string;
  department: Leg;
}

/**
 * Users for the people of the source, who cannot sign in. One who stands in two columns is one person in two
 * departments (兼任). Answers their user ids by the source's ids.
 */
export async function ensurePeople(batch: Batch, people: readonly Person[]): Promise<Map<string, string>> {
  const { tx, run } = batch;
  const named = people.filter(({ id }) => id !== '');
  const ids = [...new Set(named.map(({ id }) => id))];
  const known = await batch.known('user', ids);
  const userIds = new Map<string, string>();
  for (const id of ids) {
    const link = known.get(id);
    const userId = link?.recordId ?? uuidv7();
    userIds.set(id, userId);
    batch.countOnce(link ? 'unchanged' : 'created', 'users', userId);
    if (link) continue;
    await tx.insert(users).values({
      id: userId,
      name: `Olist ${id.slice(0, 8)}`,
      email: `${id.toLowerCase()}@${run.source}.import.invalid`,
      canSignIn: false,
      importSource: run.source,
    });
    batch.link('user', id, { accountId: null, recordId: userId });
  }
  const rows = named.map(({ id, department }) => ({ userId: userIds.get(id) ?? '', department, role: 'member' }));
  if (rows.length > 0) await tx.insert(memberships).values(rows).onConflictDoNothing();
  return userIds;
}

/** Those of deals that are known already: counted, and left as they are. */
export async function countKnownPeople(batch: Batch, people: readonly Person[]): Promise<void> {
  const known = await batch.known(
    'user',
    people.map(({ id }) => id),
  );
  for (const { recordId } of known.values()) batch.countOnce('unchanged', 'users', recordId);
}
