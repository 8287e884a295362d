import type { Words } from '../words.ts';
import type { Fact, Telling } from './define-event-kind.ts';

/** Facts in the reader's language; what is not known is left out. */
export function tellFacts({ locale }: Telling, ...entries: [Words, string | number | null | undefined][]): Fact[] {
  return entries.flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ label: label[locale], value: String(value) }],
  );
}
