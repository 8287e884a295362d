import { expect, test } from 'vitest';
import { addBusinessHours, checkCalendar, usualCalendar } from './business-calendar.ts';
import { isJapaneseHoliday, japaneseHolidayName } from './japanese-holidays.ts';

/** Every day of a year. */
function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); new Date(at).getUTCFullYear() === year; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

test('the holidays of 2026 are those that the Cabinet Office published, 振替休日 and 国民の休日 among them', () => {
  expect(
    daysOf(2026)
      .filter(isJapaneseHoliday)
      .map((day) => day.slice(5)),
  ).toEqual(
    '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23'.split(
      ' ',
    ),
  );
});

test('a holiday has its name in both languages, another day has none', () => {
  expect(japaneseHolidayName('2026-05-06', 'ja')).toContain('振替休日');
  expect(japaneseHolidayName('2026-11-23', 'en')).toBe('Labor Thanksgiving Day');
  expect(japaneseHolidayName('2026-11-24', 'ja')).toBeNull();
});

test('the holidays of 2025 are those that the Cabinet Office published', () => {
  expect(
    daysOf(2025)
      .filter(isJapaneseHoliday)
      .map((day) => day.slice(5)),
  ).toEqual(
    '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24'.split(
      ' ',
    ),
  );
});

const tokyo = usualCalendar('Asia/Tokyo');
const inTokyo = (text: string) => new Date(`${text}:00+09:00`);
const hoursLater = (from: string, hours: number) => addBusinessHours(inTokyo(from), hours, tokyo);

test.each([
  ['within a day', '2026-06-04T10:00', 3, '2026-06-04T13:00'],
  ['over an evening', '2026-06-04T17:30', 1, '2026-06-05T09:30'],
  ['over a weekend', '2026-06-05T17:00', 9, '2026-06-08T17:00'],
  ['from before opening', '2026-06-04T06:00', 1, '2026-06-04T10:00'],
  ['from a Sunday', '2026-06-07T12:00', 1, '2026-06-08T10:00'],
  ['to the very end of a day', '2026-06-04T09:00', 9, '2026-06-04T18:00'],
  // 2–6 May 2026: a weekend, 憲法記念日, みどりの日, こどもの日 and 振替休日.
  ['over Golden Week', '2026-05-01T15:00', 9, '2026-05-07T15:00'],
  // 29 December to 3 January the company is closed; 1 January is a holiday, 2027-01-03 a Sunday.
  ['over the turn of the year', '2026-12-28T16:00', 4, '2027-01-04T11:00'],
])('the clock of a promise runs in business hours only: %s', (_, from, hours, until) => {
  expect(hoursLater(from, hours)).toEqual(inTokyo(until));
});

test('no hours at all end at the next moment of work', () => {
  expect(hoursLater('2026-06-06T12:00', 0)).toEqual(inTokyo('2026-06-08T09:00'));
});

test('hours are counted where the organisation is, summer time included', () => {
  const berlin = { ...usualCalendar('Europe/Berlin'), closedDays: [] };
  // The clocks go forward on Sunday 29 March 2026.
  expect(addBusinessHours(new Date('2026-03-27T16:00:00Z'), 2, berlin).toISOString()).toBe('2026-03-30T08:00:00.000Z');
});

test('a calendar that could never end a clock, or names no day, is refused with its field', () => {
  const code = (change: object) => checkCalendar({ ...tokyo, ...change });
  expect(code({})).toBeNull();
  expect(code({ workdays: [] })).toMatchObject({ field: 'workdays' });
  expect(code({ closes: '09:00' })).toMatchObject({ field: 'closes' });
  expect(code({ opens: '9:00' })).toMatchObject({ field: 'opens' });
  expect(code({ closedDays: ['02-29', '2026-12-29'] })).toBeNull();
  expect(code({ closedDays: daysOf(2024).map((day) => day.slice(5)) })).toMatchObject({ code: 'WORKDAYS_MISSING' });
  expect(code({ workdays: [1], closes: '09:30' })).toMatchObject({ code: 'WORKDAYS_MISSING' });
  const fewest = { ...tokyo, workdays: [1], closes: '12:00' };
  expect(checkCalendar(fewest)).toBeNull();
  expect(addBusinessHours(new Date('2026-01-01T00:00:00Z'), 720, fewest).getUTCFullYear()).toBe(2031);
  expect(code({ closedDays: ['02-30'] })).toMatchObject({ code: 'DATE_INVALID', field: 'closedDays' });
});
