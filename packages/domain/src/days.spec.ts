import { expect, test } from 'vitest';
import { addDays, addMonths, dayIn, daysBetween, isDay, tellDay } from './days.ts';
import { momentText } from './timeline/facts-of.ts';

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

test('summaries write days and moments as the screens do', () => {
  expect(tellDay('2026-07-20', 'ja')).toBe('2026/07/20(月)');
  expect(tellDay('2026-07-20', 'en')).toBe('Jul 20, 2026');
  expect(tellDay('soon', 'ja')).toBe('soon');
  const zone = { timeZone: 'Asia/Tokyo' };
  expect(momentText('2026-07-20T06:00:00Z', { ...zone, locale: 'ja' })).toBe('2026/07/20(月) 15:00');
  expect(momentText('2026-07-19T15:05:00Z', { ...zone, locale: 'en' })).toBe('Jul 20, 2026, 00:05');
});
