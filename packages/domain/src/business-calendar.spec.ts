import { expect, test } from 'vitest';
import { addBusinessDays, isJapaneseHoliday } from './business-calendar.ts';

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

test('business days pass over weekends, in the organisation’s zone and not in the server’s', () => {
  const fridayInTokyo = new Date('2026-06-04T23:00:00Z');
  expect(addBusinessDays(fridayInTokyo, 1, 'Asia/Tokyo').toISOString()).toBe('2026-06-07T23:00:00.000Z');
  expect(addBusinessDays(fridayInTokyo, 0, 'Asia/Tokyo')).toEqual(fridayInTokyo);
});
