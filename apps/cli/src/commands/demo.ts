import { createDemoOrganisation, demoSignIns } from '@tasuki/db';
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
  return new Command('demo').description('The demo organisation.').addCommand(create);
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
