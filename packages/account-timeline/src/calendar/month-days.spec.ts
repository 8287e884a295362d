import { expect, test } from 'vitest';
import { dayAfterKey, readMonth, weekStartOf, weeksOf } from './month-days.ts';

test('a month is shown in whole weeks, from the day on which weeks begin', () => {
  const fromSunday = weeksOf('2026-11', 0);
  expect([fromSunday[0]?.[0], fromSunday.at(-1)?.[6], fromSunday.length]).toEqual(['2026-11-01', '2026-12-05', 5]);
  const fromMonday = weeksOf('2026-11', 1);
  expect([fromMonday[0]?.[0], fromMonday.at(-1)?.[6], fromMonday.length]).toEqual(['2026-10-26', '2026-12-06', 6]);
  expect(weeksOf('2026-02', 0)).toHaveLength(4);
});

test.each([
  ['ArrowLeft', '2026-10-31'],
  ['ArrowDown', '2026-11-08'],
  ['PageUp', '2026-10-01'],
  ['PageDown', '2026-12-01'],
  ['Home', '2026-10-26'],
  ['End', '2026-11-01'],
  ['a', undefined],
])('from Sunday the first of November, in weeks from Monday, %s leads to %s', (key, day) => {
  expect(dayAfterKey(key, '2026-11-01', 1)).toBe(day);
});

test('a month that the address misspells is the one of today', () => {
  expect(readMonth('2026-13', '2026-11-22')).toBe('2026-11');
  expect(readMonth('2027-02', '2026-11-22')).toBe('2027-02');
});

test('weeks begin on Sunday in Japan', () => {
  expect(weekStartOf('ja-JP')).toBe(0);
});
