import { createFormats } from '@tasuki/i18n';
import { expect, test } from 'vitest';
import { zonedMoment } from './zoned-moment.ts';

const formats = (timeZone: string) => createFormats('ja', { timeZone, currency: 'JPY' });

test('a meeting at 15:00 is at 15:00 where the office is', () => {
  expect(zonedMoment('2026-07-20T15:00', formats('Asia/Tokyo'))).toBe('2026-07-20T06:00:00.000Z');
  expect(zonedMoment('2026-07-20T15:00', formats('America/New_York'))).toBe('2026-07-20T19:00:00.000Z');
});

test('the day after the clocks change keeps its hour', () => {
  expect(zonedMoment('2026-11-01T09:00', formats('America/New_York'))).toBe('2026-11-01T14:00:00.000Z');
  expect(zonedMoment('2026-10-31T23:30', formats('America/New_York'))).toBe('2026-11-01T03:30:00.000Z');
});

test('an empty field is no moment', () => {
  expect(zonedMoment('', formats('Asia/Tokyo'))).toBeNull();
});
