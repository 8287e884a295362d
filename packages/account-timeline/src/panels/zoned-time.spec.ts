import { expect, test } from 'vitest';
import { localInZone, momentInZone } from './zoned-time.ts';

test('a time in a form is the office’s time, wherever the device is', () => {
  expect(momentInZone('2026-07-20T10:00', 'Asia/Tokyo')).toBe('2026-07-20T01:00:00.000Z');
  expect(momentInZone('2026-03-08T12:00', 'America/New_York')).toBe('2026-03-08T16:00:00.000Z');
  expect(momentInZone('', 'Asia/Tokyo')).toBeUndefined();
});

test('a moment is shown on the office’s clock', () => {
  expect(localInZone(Date.parse('2026-07-20T01:00:30Z'), 'Asia/Tokyo')).toBe('2026-07-20T10:00');
});
