import { readFile } from 'node:fs/promises';
import { type Connection, organisation, replayRule } from '@tasuki/db';
import { isDay } from '@tasuki/domain';
import { RuleError, readRule } from '@tasuki/domain/definitions/check-rule';
import { refuseReplayPeriod } from '@tasuki/domain/definitions/refuse-replay-period';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { answer, type OutputOptions, tell } from '../output.ts';
import { withDatabase } from '../with-database.ts';

interface ReplayOptions extends OutputOptions {
  rule: string;
  from: string;
  to: string;
}

/** `definition replay`. */
export function definitionCommand(): Command {
  const replay = new Command('replay')
    .description('Judges the leads that entered in a period by a rule, at every moment of their cycle.')
    .requiredOption('--rule <file>', 'a rule tree as JSON: {"combinator":"and","rules":[…]}')
    .requiredOption('--from <day>', 'the first day, YYYY-MM-DD, in the organisation’s time zone')
    .requiredOption('--to <day>', 'the day after the last one')
    .option('--json', 'print JSON and nothing else')
    .action(replayDefinition);
  return new Command('definition').description('The shared lead definitions.').addCommand(replay);
}

async function replayDefinition({ rule: file, from, to, json }: ReplayOptions): Promise<void> {
  for (const [name, day] of Object.entries({ from, to }))
    if (!isDay(day)) throw new CommandError(`--${name} is "${day}": write a day of the calendar as YYYY-MM-DD.`);
  const refused = refuseReplayPeriod({ from, to });
  if (refused) throw new CommandError(`From ${from} to before ${to} nothing can be replayed. ${refused.message}`);
  const rule = await readRuleFile(file);
  tell(`Judging the leads that entered from ${from} to before ${to} …`);
  const counts = await withDatabase(async (connection) => {
    const period = { from, to, timeZone: await timeZoneOf(connection) };
    return replayRule(connection.db, rule, { period, now: new Date() });
  });
  const { leads, qualified, qualifiedWon, won, missedWon } = counts;
  const sentence = `${leads} leads entered, ${qualified} of them qualified (${qualifiedWon} won); ${won} were won, ${missedWon} of these never qualified.`;
  answer({ json }, counts, sentence);
}

async function readRuleFile(file: string): Promise<RuleGroup> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`${file} cannot be read.`);
  });
  try {
    // Windows' editors begin a file with the mark.
    return readRule(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof RuleError) throw new CommandError(`${file} holds no rule to judge by. ${error.message}`);
    if (error instanceof SyntaxError) throw new CommandError(`${file} is not JSON: ${error.message}.`);
    throw error;
  }
}

const zoneBeforeSetUp = 'Asia/Tokyo';

async function timeZoneOf({ db }: Connection): Promise<string> {
  const [row] = await db.select({ timeZone: organisation.timeZone }).from(organisation);
  return row?.timeZone ?? zoneBeforeSetUp;
}
