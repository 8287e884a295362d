import { memberships, users } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../engine/batch.ts';

export interface NamedPerson {
  name: string;
  department: Department;
  role: 'member' | 'manager';
}

/** People whom a source knows by name come along as users who cannot sign in. Answers user ids by name. */
export async function ensureNamedPeople(batch: Batch, people: readonly NamedPerson[]): Promise<Map<string, string>> {
  const { run, tx } = batch;
  const named = people.filter(({ name }) => name !== '');
  const names = [...new Set(named.map(({ name }) => name))];
  const known = await batch.known('user', names);
  const ids = new Map<string, string>();
  const fresh: (typeof users.$inferInsert)[] = [];
  for (const name of names) {
    const id = known.get(name)?.recordId ?? uuidv7();
    ids.set(name, id);
    batch.countOnce(known.has(name) ? 'unchanged' : 'created', 'users', id);
    if (known.has(name)) continue;
    fresh.push({ id, name, email: `${id}@${run.source}.import.invalid`, canSignIn: false, importSource: run.source });
    batch.link('user', name, { accountId: null, recordId: id });
  }
  if (fresh.length > 0) await tx.insert(users).values(fresh);
  const rows = named.map(({ name, department, role }) => ({ userId: ids.get(name) ?? '', department, role }));
  if (rows.length > 0) await tx.insert(memberships).values(rows).onConflictDoNothing();
  return ids;
}
