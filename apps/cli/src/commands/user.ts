import { randomBytes } from 'node:crypto';
import {
  auditEntries,
  createOrganisation,
  credentials,
  type Database,
  memberships,
  NIL_ACCOUNT,
  organisation,
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

/** `user create`: also the first admin of an empty database, together with the organisation. */
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
  return new Command('user').description('People who can sign in.').addCommand(create);
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
  await tx
    .insert(credentials)
    .values({ id: uuidv7(), accountId: id, providerId: 'credential', userId: id, password: hash });
  await tellAudit(tx, { id, email, departments: of, role });
}

async function tellAudit(db: Pick<Database, 'insert'>, details: Record<string, unknown>): Promise<void> {
  await db.insert(auditEntries).values({
    ...{ accountId: NIL_ACCOUNT, id: uuidv7(), at: new Date(), details },
    actorType: 'system',
    operation: 'user create',
  });
}
