import { parseArgs } from 'node:util';

export interface Options {
  accounts: number;
  events: number;
  rounds: number;
  secondsPerRound: number;
  connections: number;
  jsonFile: string | null;
}

export const usage = 'npm run bench [-- --quick] [--json FILE] [--rounds N] [--seconds N]';

/** Reads the arguments, or throws a sentence that says which one is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
    },
  });
  return {
    accounts: 20_000,
    events: values.quick ? 200_000 : 2_000_000,
    rounds: positive('rounds', values.rounds, 7),
    secondsPerRound: positive('seconds', values.seconds, values.quick ? 2 : 6),
    connections: 32,
    jsonFile: values.json ?? null,
  };
}

function positive(name: string, text: string | undefined, fallback: number): number {
  const number = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is "${text}": give a whole number from 1.`);
  return number;
}
