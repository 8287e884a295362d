import { isBusinessDay, usualCalendar } from '@tasuki/domain/business-calendar';
import { addDays, addMonths, type Day, dayIn } from '@tasuki/domain/days';
import type { Random } from './random.ts';

export const demoTimeZone = 'Asia/Tokyo';
export const demoCalendar = usualCalendar(demoTimeZone);
const offsetHours = 9;
const dayMs = 86_400_000;

/** How far back the stories go. */
export const monthsTold = 30;

/** The days that the stories hang on, all relative to the day of creation. */
export interface DemoCalendar {
  now: Date;
  today: Day;
  /** The first day that is told. */
  start: Day;
  /** The first of the last April that left time for its consequences. */
  april: Day;
}

export function createCalendar(now: Date): DemoCalendar {
  const today = dayIn(demoTimeZone, now);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '06-15' ? 1 : 0);
  return { now, today, start: addMonths(`${today.slice(0, 7)}-01`, -monthsTold), april: `${year}-04-01` };
}

/** A moment of a day at the organisation's clock. */
export function momentOn(day: Day, hour: number, minute = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - offsetHours) * 3_600_000 + minute * 60_000);
}

/** People work from nine to six on business days: other moments move to the next morning. */
export function toWorkingTime(at: Date, random: Random): Date {
  const local = new Date(at.getTime() + offsetHours * 3_600_000);
  const day = local.toISOString().slice(0, 10);
  const hour = local.getUTCHours();
  if (isBusinessDay(day, demoCalendar) && hour >= 9 && hour < 18) return at;
  let next = hour < 9 && isBusinessDay(day, demoCalendar) ? day : addDays(day, 1);
  while (!isBusinessDay(next, demoCalendar)) next = addDays(next, 1);
  return momentOn(next, random.between(9, 16), random.between(0, 59));
}

export const daysLater = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);

export const hoursAgo = ({ now }: DemoCalendar, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
