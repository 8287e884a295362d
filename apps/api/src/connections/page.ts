import { badCursor, badUserInput } from '../errors.ts';

export const MOST_PER_PAGE = 200;
export const DEFAULT_PER_PAGE = 50;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface Page {
  limit: number;
  /** Backward pages are read from the other end and turned round. */
  isBackward: boolean;
  cursor: string | null;
}

/** Checks Relay arguments before any SQL: out of range is an error, never clamped. */
export function readPage({ first, after, last, before }: PageArguments): Page {
  if (first != null && last != null) throw badUserInput('Give first or last, not both.');
  for (const [name, count] of Object.entries({ first, last })) {
    if (count != null && (count < 1 || count > MOST_PER_PAGE)) {
      throw badUserInput(`${name} is ${count}: ask for 1 to ${MOST_PER_PAGE}.`, { field: name });
    }
  }
  if (after === '' || before === '') throw badCursor();
  const isBackward = last != null || (first == null && before != null);
  if (isBackward && after) throw badUserInput('last goes with before, first with after.');
  if (!isBackward && before) throw badUserInput('first goes with after, last with before.');
  return { limit: first ?? last ?? DEFAULT_PER_PAGE, isBackward, cursor: (isBackward ? before : after) ?? null };
}
