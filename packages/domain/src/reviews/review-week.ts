import { addDays, type Day } from '../days.ts';

/** An ISO week, `2026-W47`: Monday to Sunday, and week 1 is the one with the year's first Thursday. */
export type Week = string;

const dayMs = 86_400_000;
const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
/** Monday 0 … Sunday 6 */
const weekday = (day: Day): number => (utc(day).getUTCDay() + 6) % 7;

/** The week of a day. */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((utc(thursday).getTime() - utc(`${year}-01-01`).getTime()) / dayMs / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** Monday, and the Monday after, which is the first day outside; null where the year has no such week. */
export function daysOfWeek(week: Week): { from: Day; to: Day } | null {
  const found = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!found || found[1] === '0000') return null;
  const fourth = `${found[1]}-01-04`;
  const from = addDays(fourth, -weekday(fourth) + (Number(found[2]) - 1) * 7);
  return weekOf(from) === week ? { from, to: addDays(from, 7) } : null;
}

/** Some weeks later, or earlier where negative. */
export function addWeeks(week: Week, weeks: number): Week {
  const days = daysOfWeek(week);
  if (!days) throw new Error(`${week} is no week.`);
  return weekOf(addDays(days.from, 7 * weeks));
}
