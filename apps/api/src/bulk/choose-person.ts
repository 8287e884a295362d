import { type Transaction, users } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';

export interface ChosenPerson {
  id: string;
  name: string;
  hasLeft: boolean;
}

/** The person whom a bulk act names; an error where there is none. */
export async function choosePerson(tx: Transaction, userId: string): Promise<ChosenPerson> {
  const person = await findPerson(tx, readId(userId, 'user', 'userId').id);
  if (!person) throw badUserInput('There is no such user.', { field: 'userId' });
  return person;
}

export async function findPerson(tx: Transaction, id: string): Promise<ChosenPerson | null> {
  const [user] = await tx.select().from(users).where(eq(users.id, id));
  return user ? { id: user.id, name: user.name, hasLeft: user.leftAt !== null } : null;
}
