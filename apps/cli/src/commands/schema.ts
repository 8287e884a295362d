import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { write } from '../output.ts';

/** `schema`: the contract of the API, for code generators. */
export function schemaCommand(): Command {
  return new Command('schema').description('Prints the GraphQL schema of the API.').action(async () => {
    await write(await readFile(fileURLToPath(import.meta.resolve('@tasuki/schema/schema.graphql')), 'utf8'));
  });
}
