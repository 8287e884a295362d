import type { Words } from '../words.ts';
import type { Fact, Telling } from './define-event-kind.ts';

/** The facts that have a value, in the reader's language: an empty row tells nothing. */
export function factsOf(
  { locale }: Pick<Telling, 'locale'>,
  ...rows: [label: Words, value: string | number | null | undefined][]
): Fact[] {
  return rows.flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ label: label[locale], value: String(value) }],
  );
}

/** A moment as people in the organisation's zone write it. */
export function momentText(iso: string, { locale, timeZone }: Telling): string {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return form.format(new Date(iso));
}
