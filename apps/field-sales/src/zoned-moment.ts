import type { Formats } from '@tasuki/i18n';

const MINUTE = 60_000;

/**
 * The moment of a `datetime-local` value in the organisation's time zone: a visit at 15:00 is at 15:00 where the
 * office is, also when it is booked from a browser abroad. Null for an empty value.
 */
export function zonedMoment(local: string, formats: Pick<Formats, 'dayKey' | 'time'>): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const guess = Date.parse(`${local}:00Z`);
  const shown = (at: number) => Date.parse(`${formats.dayKey(new Date(at))}T${formats.time(new Date(at))}:00Z`);
  const first = guess - (shown(guess) - guess);
  // Around a change of the clocks the first answer can be an hour off; the second is exact.
  const exact = first - (shown(first) - guess);
  return new Date(Math.round(exact / MINUTE) * MINUTE).toISOString();
}
