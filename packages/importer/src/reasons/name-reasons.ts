import type { Words } from '@tasuki/domain';

/** Why a row got a remark, in both languages. */
export interface Reason extends Words {
  /** Which reason it is, whatever row, day or name it speaks of: a run counts its remarks by it. Without one it is always worded alike. */
  kind?: string;
}

type Reasons = Readonly<Record<string, Words | ((...about: never[]) => Words | null)>>;

/** Lets each reason say which one it is: by the name under which it is declared. */
export function nameReasons<Declared extends Reasons>(reasons: Declared): Declared {
  const named = Object.entries(reasons).map(([kind, reason]) => [
    kind,
    typeof reason === 'function' ? (...about: never[]) => withKind(kind, reason(...about)) : withKind(kind, reason),
  ]);
  return Object.fromEntries(named) as Declared;
}

const withKind = (kind: string, words: Words | null): Reason | null => words && { ...words, kind };
