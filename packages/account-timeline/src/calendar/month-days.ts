import { addDays, addMonths, type Day, isDay } from '@tasuki/domain/days';

/** A weekday, 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function weekdayOf(day: Day): Weekday {
  return new Date(`${day}T00:00:00Z`).getUTCDay() as Weekday;
}

/** The weeks that show a month, whole ones: the first and last may hold days of its neighbours. */
export function weeksOf(month: string, weekStart: Weekday): Day[][] {
  const weeks: Day[][] = [];
  for (let day = startOfWeek(`${month}-01`, weekStart); day.slice(0, 7) <= month; day = addDays(day, 7)) {
    const first = day;
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(first, at)));
  }
  return weeks;
}

function startOfWeek(day: Day, weekStart: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** Where a key leads from a day; undefined for a key that leads nowhere. */
export function dayAfterKey(key: string, day: Day, weekStart: Weekday): Day | undefined {
  if (key === 'ArrowLeft') return addDays(day, -1);
  if (key === 'ArrowRight') return addDays(day, 1);
  if (key === 'ArrowUp') return addDays(day, -7);
  if (key === 'ArrowDown') return addDays(day, 7);
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  if (key === 'Home') return startOfWeek(day, weekStart);
  if (key === 'End') return addDays(startOfWeek(day, weekStart), 6);
  return undefined;
}

/** `2026-11` of the address, or the month of today. */
export function readMonth(text: string | undefined, today: Day): string {
  return text && isDay(`${text}-01`) ? text : today.slice(0, 7);
}

/** The day on which weeks begin where the language is spoken; Sunday where the browser cannot tell, as in Japan. */
export function weekStartOf(language: string): Weekday {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return ((locale.getWeekInfo?.().firstDay ?? 7) % 7) as Weekday;
}
