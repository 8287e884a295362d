import { parseArgs } from 'node:util';

export interface Options {
  accounts: number;
  events: number;
  rounds: number;
  secondsPerRound: number;
  connections: number;
  jsonFile: string | null;
  /** The one row that is measured; all of them where null. */
  only: RowName | null;
  replay: { leads: number; events: number };
}

export const rowNames = ['timeline-page', 'capture-lead', 'record-touch', 'replay'] as const;
export type RowName = (typeof rowNames)[number];

export const usage = `npm run bench [-- --quick] [--json FILE] [--rounds N] [--seconds N] [--only ${rowNames.join('|')}]`;

/** Reads the arguments, or throws a sentence that says which one is wrong. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string' },
    },
  });
  return {
    accounts: 20_000,
    events: values.quick ? 200_000 : 2_000_000,
    rounds: positive('rounds', values.rounds, values.quick ? 5 : 7),
    secondsPerRound: positive('seconds', values.seconds, values.quick ? 2 : 6),
    connections: 32,
    jsonFile: values.json ?? null,
    only: rowName(values.only),
    replay: values.quick ? { leads: 20_000, events: 200_000 } : { leads: 1_000_000, events: 10_000_000 },
  };
}

function positive(name: string, text: string | undefined, fallback: number): number {
  const number = text === undefined ? fallback : Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is "${text}": give a whole number from 1.`);
  return number;
}

function rowName(text: string | undefined): RowName | null {
  const name = rowNames.find((one) => one === text);
  if (text !== undefined && !name) throw new Error(`--only is "${text}": give one of ${rowNames.join(', ')}.`);
  return name ?? null;
}
