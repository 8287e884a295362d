import type { Locale } from './words.ts';

/** Calendar days as `YYYY-MM-DD`: a contract ends on a day, not at a moment. */
export type Day = string;

/** True for a day that the calendar has, which knows no year 0. */
export function isDay(text: string): boolean {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && safeDate(text).toISOString().startsWith(text);
}

function safeDate(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

export function addDays(day: Day, days: number): Day {
  const date = safeDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months on; the month's last day where it has no such day (31 Jan + 1 → 28 Feb). */
export function addMonths(day: Day, months: number): Day {
  const date = safeDate(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to a later one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((safeDate(to).getTime() - safeDate(from).getTime()) / 86_400_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Which day a moment falls on where the organisation is. */
export function dayIn(timeZone: string, at: Date): Day {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(at);
}

/** A day in words for summaries: `2026/07/20(月)` or `Jul 20, 2026`; what is no day stays as it is. */
export function tellDay(text: string, locale: Locale): string {
  if (!isDay(text)) return text;
  const date = safeDate(text);
  if (locale === 'en') return ENGLISH_DAY.format(date);
  return `${text.replaceAll('-', '/')}(${JAPANESE_WEEKDAY.format(date)})`;
}

const ENGLISH_DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const JAPANESE_WEEKDAY = new Intl.DateTimeFormat('ja', { weekday: 'short', timeZone: 'UTC' });
