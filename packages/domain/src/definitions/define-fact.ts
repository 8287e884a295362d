import type { Words } from '../words.ts';

/** What a fact can be worth; null where nothing is known. */
export type FactValue = string | number | boolean | null;

/** `any`: an imported column, which holds text or numbers as the file had them. */
export type FactType = 'text' | 'number' | 'boolean' | 'any';

/**
 * Whose events count. `lead`: told of this very lead. `lead-or-none`: of this lead or of no lead in particular.
 * `person`: of the lead's contact. `touch`: of the lead's contact or of nobody in particular, or, by the rule's
 * `scope`, of everybody at the account. `account`: all.
 */
export type About = 'lead' | 'lead-or-none' | 'person' | 'touch' | 'account';

/** Where a payload holds one of these values. */
export interface FieldTest {
  path: readonly string[];
  isOneOf: readonly string[];
}

/** Words in texts of the payload, lower case; one of them in one of the paths is enough. */
export interface WordTest {
  paths: readonly (readonly string[])[];
  words: readonly string[];
}

export interface Occurrence {
  kind: string;
  where?: readonly FieldTest[];
  words?: WordTest;
  /** -1 takes one back: a correction. */
  weight?: 1 | -1;
}

export interface Assignment {
  kind: string;
  /** Where the payload holds the new value; a payload without that key says nothing. */
  path: readonly string[];
  /** The lead begins with it, whenever the event was told. */
  isBirth?: boolean;
}

/** The first class whose words the text holds; the rest is `otherwise`. */
export interface Classes {
  list: readonly { name: string; words: readonly string[] }[];
  otherwise: string;
}

/**
 * How a fact comes from events. There are only these four, so that TypeScript (one lead, one moment) and SQL (all leads, all
 * moments) read the same declaration.
 */
export type Shape =
  | { is: 'latest'; of: readonly Assignment[]; otherwise?: string; classes?: Classes }
  | { is: 'count'; of: readonly Occurrence[] }
  | { is: 'days-since'; of: readonly Occurrence[] }
  | { is: 'running'; begins: readonly Occurrence[]; ends: readonly Occurrence[] };

export type ParameterName = 'window' | 'scope' | 'page';

export interface FactDefinition {
  /** As in a rule's `field`. */
  name: string;
  type: FactType;
  label: Words;
  unit?: Words;
  about: About;
  shape: Shape;
  parameters?: readonly ParameterName[];
  /** The values that there are, where there are few. */
  choices?: readonly { value: string; label: Words }[];
  /** What a value is called, where any text may be one. */
  valueWords?: (value: string) => Words;
  /** The shape narrowed by the rule's `page`. */
  ofPage?: (page: string) => Shape;
}

/** One fact about a lead or its account; a file here and a line in `facts.ts`. */
export function defineFact(definition: FactDefinition): FactDefinition {
  return definition;
}
