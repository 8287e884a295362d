import { dayIn } from './days.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment that many business days later, at the same time of day: weekends and Japanese holidays don't count. */
export function addBusinessDays(from: Date, days: number, timeZone: string): Date {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += DAY_MS;
    if (isBusinessDay(dayIn(timeZone, new Date(at)))) left--;
  }
  return new Date(at);
}

export function isBusinessDay(day: string): boolean {
  const weekday = utc(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isJapaneseHoliday(day);
}

/** 国民の祝日, with 振替休日 and 国民の休日, by the law as it stands since 2022. */
export function isJapaneseHoliday(day: string): boolean {
  if (isNamedHoliday(day)) return true;
  if (isNamedHoliday(shift(day, -1)) && isNamedHoliday(shift(day, 1))) return true;
  // 振替休日: the first day after a run of holidays that began on a Sunday.
  for (let earlier = shift(day, -1); isNamedHoliday(earlier); earlier = shift(earlier, -1)) {
    if (utc(earlier).getUTCDay() === 0) return true;
  }
  return false;
}

const fixedHolidays = new Set('01-01 02-11 02-23 04-29 05-03 05-04 05-05 08-11 11-03 11-23'.split(' '));
/** Month → which of its Mondays. */
const mondayHolidays = new Map([
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
]);

function isNamedHoliday(day: string): boolean {
  if (fixedHolidays.has(day.slice(5))) return true;
  const date = utc(day);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  if (date.getUTCDay() === 1 && mondayHolidays.get(month) === Math.ceil(dayOfMonth / 7)) return true;
  if (month === 3) return dayOfMonth === equinox(date.getUTCFullYear(), 20.8431);
  return month === 9 && dayOfMonth === equinox(date.getUTCFullYear(), 23.2488);
}

/** The usual approximation, right from 1980 to 2099. */
function equinox(year: number, base: number): number {
  return Math.floor(base + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));
}

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const shift = (day: string, days: number) => new Date(utc(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
