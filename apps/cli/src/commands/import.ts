import type { LaterWork } from '@tasuki/db';
import {
  type ImportReport,
  type ImportRequest,
  presets,
  readMapping,
  rejectedRowsCsv,
  runImport,
  undoImport,
} from '@tasuki/importer';
import { Argument, Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { showProgress } from '../import-progress.ts';
import { describeReport, writeReportJson } from '../import-report.ts';
import { answer, type OutputOptions, tell, write } from '../output.ts';
import { withDatabase } from '../with-database.ts';

interface Options {
  map?: string;
  source?: string;
  encoding?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** `import <preset> <folder or files…>`, `import rejected <run>` and `import undo <run>`. */
export function importCommand(): Command {
  return new Command('import')
    .description('Imports CSV files: a preset, or any table with a mapping file (docs/how-to/import.md).')
    .addArgument(new Argument('<preset>', 'what the files are').choices([...presets]))
    .argument('<files...>', 'a folder, or files')
    .option('--map <file>', 'mapping file, JSON: what the columns mean')
    .option('--dry-run', 'report what would happen and change nothing')
    .option('--source <name>', 'the name under which the ids of this source are remembered')
    .option('--encoding <name>', 'utf-8, utf-16le, cp932 (Shift_JIS), latin1 …; detected unless stated')
    .option('--json', 'print the report as JSON, and nothing else')
    .action(importFiles)
    .addCommand(rejectedCommand())
    .addCommand(undoCommand());
}

async function importFiles(preset: ImportRequest['preset'], files: string[], options: Options): Promise<void> {
  if (options.source !== undefined && !/^[a-z0-9][a-z0-9._-]*$/.test(options.source))
    throw new CommandError('--source takes small letters, digits, dots and dashes.');
  const mapping = options.map ? await readMapping(options.map) : undefined;
  const { map: _map, dryRun: isDryRun, json, ...rest } = options;
  await withDatabase(async (connection) => {
    const progress = showProgress();
    let report: ImportReport;
    try {
      report = await runImport(connection, { ...rest, preset, files, mapping, isDryRun, onProgress: progress.show });
    } finally {
      progress.clear();
    }
    if (json) await writeReportJson(connection, report);
    else await write(await describeReport(connection, report));
  });
}

function rejectedCommand(): Command {
  return new Command('rejected')
    .description('Prints the rejected rows of a run as CSV, with line and reason.')
    .argument('<run>', 'the id that the report of the run shows')
    .action(async (runId: string) => {
      refuseOtherIds(runId);
      await withDatabase(async (connection) => {
        let lines = 0;
        for await (const line of rejectedRowsCsv(connection, runId)) {
          await write(line);
          lines++;
        }
        if (lines === 0) tell('This run rejected no row.');
      });
    });
}

function undoCommand(): Command {
  return new Command('undo')
    .description('Undoes a run: removes what it recorded, unless later work stands on it.')
    .argument('<run>', 'the id that the report of the run shows')
    .option('--json', 'print the answer as JSON, and nothing else')
    .action(async (runId: string, _options: OutputOptions, command: Command) => {
      refuseOtherIds(runId);
      await withDatabase(async (connection) => {
        const by = { actorId: null, actorType: 'system' as const };
        const { later, events, accounts } = await undoImport(connection, { runId, by });
        if (later) throw new CommandError(whatStands(later));
        const sentence = `Undone: ${events} entries of timelines, and ${accounts} accounts that the run had made.`;
        // `--json` is an option of `import` as well, which takes it first.
        answer(command.optsWithGlobals(), { runId, events, accounts }, sentence);
      });
    });
}

function whatStands(later: readonly LaterWork[]): string {
  const lines = later.map(
    ({ accountName, what, at }) => `  ${accountName}: ${what.en} (${at.toISOString().slice(0, 10)})`,
  );
  return `Nothing was undone, because later work stands on this run:\n${lines.join('\n')}`;
}

function refuseOtherIds(runId: string): void {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(runId))
    throw new CommandError(`"${runId}" is not the id of an import run.`);
}
