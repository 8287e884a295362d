import { createDemoOrganisation, demoSignIns, removeDemoOrganisation } from '@tasuki/db';
import { hashPassword } from 'better-auth/crypto';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { answer, type OutputOptions, tell } from '../output.ts';
import { withDatabase } from '../with-database.ts';

/** `demo create|remove`. */
export function demoCommand(): Command {
  const create = new Command('create')
    .description('Makes the demo organisation on an empty database.')
    .option('--password <password>', 'of all demo sign-ins', 'tasuki-demo')
    .option('--json', 'print JSON and nothing else')
    .action(createDemo);
  const remove = new Command('remove')
    .description('Takes away what the demo made; what people imported or entered beside it stays.')
    .option('--json', 'print JSON and nothing else')
    .action(removeDemo);
  return new Command('demo').description('The demo organisation.').addCommand(create).addCommand(remove);
}

async function createDemo({ password, json }: { password: string } & OutputOptions): Promise<void> {
  const passwordHash = await hashPassword(password);
  const isMade = await withDatabase((connection) =>
    createDemoOrganisation(connection, { passwordHash, now: new Date(), log: tell }),
  );
  if (!isMade) throw new CommandError('This database has its organisation already; a demo needs an empty one.');
  const signIns = demoSignIns.map(({ email }) => email);
  answer(
    { json },
    { signIns, password },
    `Made the demo organisation. Sign in with ${password} as\n  ${signIns.join('\n  ')}`,
  );
}

async function removeDemo({ json }: OutputOptions): Promise<void> {
  const removed = await withDatabase((connection) => removeDemoOrganisation(connection), { asOwner: true });
  if (!removed) throw new CommandError('There is no demo organisation in this database.');
  answer(
    { json },
    { removed },
    'Took the demo organisation away. The next start begins anew unless something else was here.',
  );
}
