import { hashProjections, rebuildProjections } from '@tasuki/db';
import { Command } from 'commander';
import { answer, type OutputOptions, tell } from '../output.ts';
import { withDatabase } from '../with-database.ts';

/** `rebuild`: all tables of state once more, from events alone. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('Empties the tables of state and builds them again from the timeline, in one transaction.')
    .option('--json', 'print JSON and nothing else')
    .action(rebuild);
}

async function rebuild({ json }: OutputOptions): Promise<void> {
  tell('Building the tables again from the timeline …');
  const { events, different } = await withDatabase(
    ({ db }) =>
      db.transaction(async (tx) => {
        const before = await hashProjections(tx);
        const { events } = await rebuildProjections(tx);
        const after = await hashProjections(tx);
        return { events, different: Object.keys(after).filter((table) => after[table] !== before[table]) };
      }),
    { asOwner: true },
  );
  const outcome = different.length === 0 ? 'nothing was different before' : `mended: ${different.join(', ')}`;
  answer({ json }, { events, different }, `${events.toLocaleString('en')} events applied; ${outcome}.`);
}
