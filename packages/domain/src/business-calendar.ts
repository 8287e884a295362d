import { addDays, type Day, dayIn, isDay } from './days.ts';
import type { Refusal } from './decision.ts';
import { isJapaneseHoliday } from './japanese-holidays.ts';
import { momentIn } from './zoned-moment.ts';

/** When an organisation works: what clocks of promises between departments run on. */
export interface BusinessCalendar {
  timeZone: string;
  /** `HH:MM` on the organisation's wall; `closes` is later on the same day. */
  opens: string;
  closes: string;
  /** 0 is Sunday. */
  workdays: readonly number[];
  /** Days off beside the national holidays: `MM-DD` for every year (年末年始), `YYYY-MM-DD` for one. */
  closedDays: readonly string[];
  /** Whether the national holidays of Japan are days off. */
  observesHolidays: boolean;
}

/** What most Japanese companies keep: nine to six, Monday to Friday, closed over the turn of the year. */
export function usualCalendar(timeZone: string): BusinessCalendar {
  return {
    timeZone,
    opens: '09:00',
    closes: '18:00',
    workdays: [1, 2, 3, 4, 5],
    closedDays: ['12-29', '12-30', '12-31', '01-02', '01-03'],
    observesHolidays: true,
  };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST_CLOSED_DAYS = 400;

/** What is wrong with a calendar that somebody wants to keep; null when nothing is. */
export function checkCalendar(calendar: Omit<BusinessCalendar, 'timeZone'>): Refusal | null {
  const { opens, closes, workdays, closedDays } = calendar;
  const no = (code: string, message: string, field: string): Refusal => ({ code, message, field });
  if (!TIME.test(opens)) return no('TIME_INVALID', 'Write the opening time as HH:MM.', 'opens');
  if (!TIME.test(closes)) return no('TIME_INVALID', 'Write the closing time as HH:MM.', 'closes');
  if (closes <= opens) return no('TIME_INVALID', 'The day closes after it opens.', 'closes');
  if (workdays.length === 0) return no('WORKDAYS_MISSING', 'Keep at least one working day.', 'workdays');
  if (workdays.some((day) => !Number.isInteger(day) || day < 0 || day > 6)) {
    return no('WORKDAYS_MISSING', 'Working days are numbers from 0 (Sunday) to 6.', 'workdays');
  }
  // A leap year has every day of every year.
  const wrong = closedDays.find((day) => !isDay(day.length === 'MM-DD'.length ? `2024-${day}` : day));
  if (wrong !== undefined)
    return no('DATE_INVALID', `${wrong || 'An empty line'} is no day: MM-DD or YYYY-MM-DD.`, 'closedDays');
  if (closedDays.length > MOST_CLOSED_DAYS) {
    return no('TOO_MANY_DAYS', `At most ${MOST_CLOSED_DAYS} days off can be kept.`, 'closedDays');
  }
  return hoursInYear(calendar) < FEWEST_HOURS
    ? no(
        'WORKDAYS_MISSING',
        `Keep at least ${FEWEST_HOURS} working hours a year: no clock would run out.`,
        'closedDays',
      )
    : null;
}

/** So many that the longest clock, of 900 hours, ends within `MOST_DAYS`. */
const FEWEST_HOURS = 100;

/** In a leap year, which has every day of every year. */
function hoursInYear(calendar: Omit<BusinessCalendar, 'timeZone'>): number {
  const days = Array.from({ length: 366 }, (_, at) => addDays('2024-01-01', at));
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const minutes = minutesOf(calendar.closes) - minutesOf(calendar.opens);
  return (days.filter((day) => isBusinessDay(day, calendar)).length * minutes) / 60;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Longer than any run of days off; a calendar without a single workday ends here instead of never. */
const MOST_DAYS = 7_400;

/**
 * The moment that many business hours later. Outside of business hours the clock stands: an hour from Friday 17:30 is
 * over on Monday 9:30.
 */
export function addBusinessHours(from: Date, hours: number, calendar: BusinessCalendar): Date {
  let left = hours * HOUR_MS;
  let day = dayIn(calendar.timeZone, from);
  for (let passed = 0; passed < MOST_DAYS; passed++, day = addDays(day, 1)) {
    if (!isBusinessDay(day, calendar)) continue;
    const opens = momentOf(day, calendar.opens, calendar.timeZone);
    const closes = momentOf(day, calendar.closes, calendar.timeZone);
    const begins = Math.max(opens, from.getTime());
    if (begins >= closes) continue;
    if (begins + left <= closes) return new Date(begins + left);
    left -= closes - begins;
  }
  throw new Error('This business calendar has no working hours.');
}

export function isBusinessDay(day: Day, calendar: Omit<BusinessCalendar, 'timeZone'>): boolean {
  const { workdays, closedDays, observesHolidays } = calendar;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (
    workdays.includes(weekday) &&
    !(observesHolidays && isJapaneseHoliday(day)) &&
    !closedDays.includes(day) &&
    !closedDays.includes(day.slice('YYYY-'.length))
  );
}

function momentOf(day: Day, time: string, timeZone: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return momentIn(timeZone, { year, month, day: date, hour, minute })?.getTime() ?? 0;
}
