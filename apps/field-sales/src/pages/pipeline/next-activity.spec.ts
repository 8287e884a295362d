import { createFormats } from '@tasuki/i18n';
import { describe, expect, test } from 'vitest';
import { daysSince, nextActivity } from './next-activity.ts';

const formats = createFormats('ja', { timeZone: 'Asia/Tokyo', currency: 'JPY' });
const noonInTokyo = new Date('2026-07-20T03:00:00Z');

describe('the next activity of a deal', () => {
  test('is today all day long, also when its hour has passed', () => {
    expect(nextActivity('2026-07-20T00:00:00Z', noonInTokyo, formats)).toBe('today');
  });

  test('is overdue from the next day on, in the organisation’s time zone', () => {
    expect(nextActivity('2026-07-19T14:59:00Z', noonInTokyo, formats)).toBe('overdue');
    expect(nextActivity('2026-07-19T15:00:00Z', noonInTokyo, formats)).toBe('today');
  });

  test('lies ahead when its day does', () => {
    expect(nextActivity('2026-07-21T01:00:00Z', noonInTokyo, formats)).toBe('future');
  });

  test('is missing when nothing is planned', () => {
    expect(nextActivity(null, noonInTokyo, formats)).toBe('none');
  });
});

test('days in a stage are counted by the calendar, not by 24 hours', () => {
  expect(daysSince('2026-07-19T14:00:00Z', noonInTokyo, formats)).toBe(1);
  expect(daysSince('2026-07-20T02:00:00Z', noonInTokyo, formats)).toBe(0);
});
