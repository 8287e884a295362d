import type { z } from 'zod';
import type { Department } from '../departments.ts';
import type { Locale, Words } from '../words.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import type { RowChange } from './row-change.ts';

export interface Fact {
  label: string;
  value: string;
}

/** What a kind's texts may use besides the payload. */
export interface Telling {
  locale: Locale;
  timeZone: string;
}

export interface EventKindDefinition<Schema extends z.ZodType> {
  /** `<department>.<what-happened>`, past tense; `accounts.` and `handoffs.` are shared by all. */
  name: string;
  /** The owner; `by-actor` kinds are recorded under the department of the person acting. */
  department: Department | 'by-actor';
  label: Words;
  /** A tabler icon name. */
  icon: string;
  payload: Schema;
  summary: {
    ja: (payload: z.output<Schema>, telling: Telling) => string;
    en: (payload: z.output<Schema>, telling: Telling) => string;
  };
  facts?: (payload: z.output<Schema>, telling: Telling) => Fact[];
  /** What the event means for the tables; absent where it only tells. */
  project?: (event: RecordedEvent<z.output<Schema>>) => RowChange[];
  /** Machine repeats (opens, page views, usage) which the timeline may fold into one row. */
  isNoise?: boolean;
}

export interface EventKind<Schema extends z.ZodType = z.ZodType> extends EventKindDefinition<Schema> {
  /** Builds a checked event of this kind; throws a ZodError when the payload does not fit. */
  event(
    facts: Omit<NewEvent<z.input<Schema>>, 'kind' | 'department'> & { department?: Department },
  ): NewEvent<z.output<Schema>>;
}

/** Defines a timeline event kind: its name, payload, words and meaning in one place. */
export function defineEventKind<Schema extends z.ZodType>(definition: EventKindDefinition<Schema>): EventKind<Schema> {
  return {
    ...definition,
    event({ department, payload, ...rest }) {
      const owner = department ?? definition.department;
      if (owner === 'by-actor') throw new Error(`${definition.name} needs the department of the person acting`);
      return { ...rest, kind: definition.name, department: owner, payload: definition.payload.parse(payload) };
    },
  };
}
