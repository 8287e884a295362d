import { Command } from 'commander';
import { demoCommand } from './commands/demo.ts';
import { importCommand } from './commands/import.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { schemaCommand } from './commands/schema.ts';
import { tokenCommand } from './commands/token.ts';
import { userCommand } from './commands/user.ts';
import { explain } from './explain.ts';

const program = new Command('tasuki')
  .description('One account timeline for marketing, inside sales, field sales and customer success.')
  .addCommand(importCommand())
  .addCommand(tokenCommand())
  .addCommand(userCommand())
  .addCommand(demoCommand())
  .addCommand(rebuildCommand())
  .addCommand(schemaCommand());

// What a command calls itself in its help is what people type.
program.name('npm run tasuki --').showHelpAfterError('(add --help for the options)');

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
