import { memberships, users } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { findColleague } from '@tasuki/domain/imports/find-colleague';
import { and, eq, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../engine/batch.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';

export interface NamedPerson {
  name: string;
  department: Department;
  role: 'member' | 'manager';
  row: Row;
}

/** Whom a name was found to mean; unlike a `user` who came along, the undo of the import leaves them alone. */
const FOUND = 'colleague';

/**
 * People whom a source knows by name or address: our colleagues, or users who come along and cannot sign in. A name that several
 * bear means nobody, and the report says so. Answers user ids by name.
 */
export async function ensureNamedPeople(batch: Batch, people: readonly NamedPerson[]): Promise<Map<string, string>> {
  const named = people.filter(({ name }) => name !== '');
  const names = [...new Set(named.map(({ name }) => name))];
  const known = new Map([...(await batch.known(FOUND, names)), ...(await batch.known('user', names))]);
  const ids = new Map([...known].map(([name, { recordId }]) => [name, recordId]));
  await findOrMake(batch, names, ids);
  for (const { name, row } of named) if (!ids.has(name)) batch.note(row, rowReasons.severalPeople(name));
  for (const [name, id] of ids) batch.countOnce(isMade(batch, name) ? 'created' : 'unchanged', 'users', id);
  await place(batch, named, ids);
  return ids;
}

const isMade = ({ newLinks }: Batch, name: string) => newLinks.has(`user ${name}`);

/** Adds whom the names mean that no earlier row has told. */
async function findOrMake(batch: Batch, names: readonly string[], ids: Map<string, string>): Promise<void> {
  const { run, tx } = batch;
  const unknown = names.filter((name) => !ids.has(name));
  if (unknown.length === 0) return;
  const { id, name: called, email, canSignIn, leftAt } = users;
  const rows = await tx.select({ id, name: called, email, canSignIn, leftAt }).from(users);
  const colleagues = rows.map((row) => ({ ...row, isActive: row.canSignIn && row.leftAt === null }));
  const fresh: (typeof users.$inferInsert)[] = [];
  for (const name of unknown) {
    const found = findColleague(name, colleagues);
    if (found === 'several') continue;
    const recordId = found?.id ?? uuidv7();
    ids.set(name, recordId);
    batch.link(found ? FOUND : 'user', name, { accountId: null, recordId });
    if (found) continue;
    const made = { id: recordId, name, email: `${recordId}@${run.source}.import.invalid`, canSignIn: false };
    fresh.push({ ...made, importSource: run.source });
    // Another way of writing the name is the same person.
    colleagues.push({ ...made, leftAt: null, isActive: false });
  }
  if (fresh.length > 0) await tx.insert(users).values(fresh);
}

/** Puts people who came along where the source says they worked. What colleagues may do, no file decides. */
async function place({ tx }: Batch, named: readonly NamedPerson[], ids: ReadonlyMap<string, string>): Promise<void> {
  if (ids.size === 0) return;
  const cameAlong = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, [...ids.values()]), eq(users.canSignIn, false)));
  const placed = new Set(cameAlong.map(({ id }) => id));
  const rows = named.flatMap(({ name, department, role }) => {
    const userId = ids.get(name);
    return userId && placed.has(userId) ? [{ userId, department, role }] : [];
  });
  if (rows.length > 0) await tx.insert(memberships).values(rows).onConflictDoNothing();
}
