import { dayIn, tellDay } from '../days.ts';
import type { Words } from '../words.ts';
import type { Fact, Telling } from './define-event-kind.ts';

/** The facts that have a value, in the reader's language: an empty row tells nothing. */
export function factsOf(
  { locale }: Pick<Telling, 'locale'>,
  ...rows: [label: Words, value: string | number | null | undefined][]
): Fact[] {
  return rows.flatMap(([label, value]) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ label: label[locale], value: tellDay(String(value), locale) }],
  );
}

/** A moment as people in the organisation's zone write it: `2026/07/20(月) 15:00` or `Jul 20, 2026, 15:00`. */
export function momentText(iso: string, { locale, timeZone }: Telling): string {
  const at = new Date(iso);
  const time =
    times.get(timeZone) ??
    new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  times.set(timeZone, time);
  return [tellDay(dayIn(timeZone, at), locale), time.format(at)].join(locale === 'ja' ? ' ' : ', ');
}

const times = new Map<string, Intl.DateTimeFormat>();
