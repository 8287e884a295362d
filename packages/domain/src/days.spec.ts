import { expect, test } from 'vitest';
import { addDays, addMonths, dayIn, daysBetween, isDay } from './days.ts';

test('a day that the calendar does not have is no day', () => {
  expect(['2026-02-28', '2026-02-29', '2026-2-1', '2028-02-29', 'tomorrow'].map(isDay)).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2025-11-15', 14)).toBe('2027-01-15');
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  expect(daysBetween('2026-01-01', '2026-12-31')).toBe(364);
});

test('a moment late in the evening of London is the next day in Tokyo', () => {
  expect(dayIn('Asia/Tokyo', new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01');
});
