import { Command } from 'commander';
import { definitionCommand } from './commands/definition.ts';
import { demoCommand } from './commands/demo.ts';
import { importCommand } from './commands/import.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { schemaCommand } from './commands/schema.ts';
import { tokenCommand } from './commands/token.ts';
import { userCommand } from './commands/user.ts';

/** All commands; each is a file in `commands`. */
export function createProgram(): Command {
  // What a command calls itself in its help is what people type.
  return new Command('npm run tasuki --')
    .description('One account timeline for marketing, inside sales, field sales and customer success.')
    .showHelpAfterError('(add --help for the options)')
    .addCommand(importCommand())
    .addCommand(tokenCommand())
    .addCommand(userCommand())
    .addCommand(demoCommand())
    .addCommand(definitionCommand())
    .addCommand(rebuildCommand())
    .addCommand(schemaCommand());
}
