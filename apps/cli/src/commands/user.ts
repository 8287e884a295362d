import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import {
  auditEntries,
  createOrganisation,
  type Database,
  memberships,
  NIL_ACCOUNT,
  organisation,
  setPassword,
  type Transaction,
  users,
} from '@tasuki/db';
import { type Department, departments, isDepartment } from '@tasuki/domain';
import { hashPassword } from 'better-auth/crypto';
import { Command, Option } from 'commander';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { CommandError } from '../command-error.ts';
import { answer, type OutputOptions, tell } from '../output.ts';
import { withDatabase } from '../with-database.ts';

interface Options extends OutputOptions {
  email: string;
  name: string;
  department: string[];
  role: 'member' | 'manager';
  password?: string;
  organisation?: string;
}

/** `user create`: also the first admin of an empty database, with the organisation. `user password`: for whoever forgot theirs. */
export function userCommand(): Command {
  const create = new Command('create')
    .description('Makes a person who can sign in; on an empty database the organisation, too.')
    .requiredOption('--email <address>', 'signs in with it')
    .requiredOption('--name <name>', 'as colleagues call them')
    .option('--department <department...>', `one or several of ${departments.join(', ')}`, ['admin'])
    .addOption(new Option('--role <role>', 'in these departments').choices(['member', 'manager']).default('member'))
    .option('--password <password>', 'ten characters or more; made up and printed unless given')
    .option('--organisation <name>', 'its name, where there is none yet')
    .option('--json', 'print JSON and nothing else')
    .action(createUser);
  const password = new Command('password')
    .description('Sets a new password, read from standard input, and signs the person out everywhere.')
    .requiredOption('--email <address>', 'of the person')
    .option('--json', 'print JSON and nothing else')
    .action(replacePassword);
  return new Command('user').description('People who can sign in.').addCommand(create).addCommand(password);
}

const FEWEST_CHARACTERS = 10;
const MOST_CHARACTERS = 128;

async function createUser(options: Options): Promise<void> {
  const { json } = options;
  const email = options.email.trim().toLowerCase();
  const of = readDepartments(options.department);
  const password = options.password ?? randomBytes(15).toString('base64url');
  checkPerson({ email, name: options.name, password });
  const hash = await hashPassword(password);
  const id = uuidv7();
  await withDatabase(({ db }) =>
    db.transaction(async (tx) => {
      await ensureOrganisation(tx, options.organisation);
      await insertUser(tx, { id, email, name: options.name.trim(), of, role: options.role, hash });
    }),
  );
  const shown = options.password ? {} : { password };
  const sentence = `${email} can sign in${options.password ? '' : ` with the password ${password}`}.`;
  answer({ json }, { id, email, departments: of, role: options.role, ...shown }, sentence);
}

function readDepartments(given: string[]): Department[] {
  const names = given.flatMap((text) => text.split(',')).map((text) => text.trim().toLowerCase().replaceAll('_', '-'));
  const wrong = names.find((name) => !isDepartment(name));
  if (wrong !== undefined) throw new CommandError(`"${wrong}" is no department; there are ${departments.join(', ')}.`);
  return [...new Set(names.filter(isDepartment))];
}

function checkPerson({ email, name, password }: { email: string; name: string; password: string }): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new CommandError(`"${email}" is not an e-mail address.`);
  if (!name.trim()) throw new CommandError('A person needs a name.');
  checkPassword(password);
}

function checkPassword(password: string): void {
  if (password.length < FEWEST_CHARACTERS || password.length > MOST_CHARACTERS)
    throw new CommandError(`A password has ${FEWEST_CHARACTERS} to ${MOST_CHARACTERS} characters.`);
}

async function ensureOrganisation(tx: Transaction, name: string | undefined): Promise<void> {
  const isMade = await createOrganisation(tx, { nameJa: name ?? '自社', nameEn: name ?? 'Our company' });
  if (isMade) tell('Made the organisation; its name, time zone and currency are changed in the admin app.');
  else if (name) {
    const [row] = await tx.select().from(organisation).limit(1);
    tell(`The organisation is already called ${row?.nameEn}.`);
  }
}

interface NewUser {
  id: string;
  email: string;
  name: string;
  of: Department[];
  role: string;
  hash: string;
}

async function insertUser(tx: Transaction, { id, email, name, of, role, hash }: NewUser): Promise<void> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (known) throw new CommandError(`There is already a person with the address ${email}.`);
  await tx.insert(users).values({ id, name, email, emailVerified: true });
  // The admin department keeps the system and has one role.
  const rows = of.map((department) => ({ userId: id, department, role: department === 'admin' ? 'manager' : role }));
  await tx.insert(memberships).values(rows);
  await setPassword(tx, id, hash);
  await tellAudit(tx, 'user create', { id, email, departments: of, role });
}

async function replacePassword({ email: typed, json }: OutputOptions & { email: string }): Promise<void> {
  const email = typed.trim().toLowerCase();
  const password = await readPassword(email);
  checkPassword(password);
  const hash = await hashPassword(password);
  await withDatabase(({ db }) =>
    db.transaction(async (tx) => {
      const [person] = await tx.select().from(users).where(eq(users.email, email)).for('update');
      if (!person?.canSignIn || person.leftAt) throw new CommandError(`Nobody signs in with the address ${email}.`);
      await setPassword(tx, person.id, hash);
      await tellAudit(tx, 'user password', { id: person.id, email });
    }),
  );
  answer({ json }, { email }, `${email} signs in with the new password now, and is signed out everywhere.`);
}

/** The first line of standard input: on a command line, it would stand in the shell's history. A terminal does not show it. */
async function readPassword(email: string): Promise<string> {
  const { stdin } = process;
  if (stdin.isTTY) tell(`The new password of ${email}, and Enter:`);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: stdin.isTTY });
  for await (const line of lines) return line;
  return '';
}

async function tellAudit(
  db: Pick<Database, 'insert'>,
  operation: string,
  details: Record<string, unknown>,
): Promise<void> {
  await db.insert(auditEntries).values({
    ...{ accountId: NIL_ACCOUNT, id: uuidv7(), at: new Date(), details },
    actorType: 'system',
    operation,
  });
}
