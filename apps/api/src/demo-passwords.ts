import { randomBytes } from 'node:crypto';
import { type Connection, createDemoOrganisation, credentials, demoSignIns, users } from '@tasuki/db';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { eq, inArray } from 'drizzle-orm';

/** Everybody knows it, so that it is used only where nobody else can reach the server. */
const knownPassword = 'tasuki-demo';
const addresses = demoSignIns.map(({ email }) => email);

/**
 * Makes the demo organisation on an empty database. Answers the password of the demo sign-ins if it can be told:
 * when it was made just now, or is the known one. A server that others can reach replaces the known one.
 */
export async function prepareDemo(
  connection: Connection,
  { isPrivate, log }: { isPrivate: boolean; log: (line: string) => void },
): Promise<string | null> {
  const password = isPrivate ? knownPassword : randomPassword();
  const passwordHash = await hashPassword(password);
  const isMade = await createDemoOrganisation(connection, { passwordHash, now: new Date(), log });
  return isMade ? password : readOrReplaceKnown(connection, isPrivate);
}

/** Closes the sign-ins that everybody knows, on a server that others can reach; answers what was set instead. */
export async function readOrReplaceKnown({ db }: Connection, isPrivate: boolean): Promise<string | null> {
  const known = await findKnown(db);
  if (known.length === 0) return null;
  if (isPrivate) return knownPassword;
  const password = randomPassword();
  await db
    .update(credentials)
    .set({ password: await hashPassword(password) })
    .where(inArray(credentials.id, known));
  return password;
}

async function findKnown(db: Connection['db']): Promise<string[]> {
  const rows = await db
    .select({ id: credentials.id, hash: credentials.password })
    .from(credentials)
    .innerJoin(users, eq(users.id, credentials.userId))
    .where(inArray(users.email, addresses));
  // The sign-ins are made with one hash, and a hash takes a tenth of a second to try.
  const hashes = new Map<string, boolean>();
  for (const { hash } of rows) {
    if (hash && !hashes.has(hash)) hashes.set(hash, await verifyPassword({ hash, password: knownPassword }));
  }
  return rows.filter(({ hash }) => hash && hashes.get(hash)).map(({ id }) => id);
}

const randomPassword = (): string => randomBytes(9).toString('base64url');
