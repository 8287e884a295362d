import { describe, expect, test } from 'vitest';
import { deadlineTone, usageTrend } from './signs.ts';

describe('a notice deadline', () => {
  test('is late within thirty days and near within ninety', () => {
    expect([0, 30, 31, 90, 91].map(deadlineTone)).toEqual(['bad', 'bad', 'warn', 'warn', 'ok']);
  });

  test('that has passed is no alarm any more: the contract goes on', () => {
    expect(deadlineTone(-1)).toBe('quiet');
  });
});

describe('the usage of a customer', () => {
  test('falls or rises by a tenth at least, else it is steady', () => {
    expect(usageTrend(50, 100)).toEqual({ direction: 'down', change: -0.5 });
    expect(usageTrend(110, 100)?.direction).toBe('up');
    expect(usageTrend(95, 100)?.direction).toBe('flat');
  });

  test('of a customer who has just begun has no trend', () => {
    expect(usageTrend(50, null)).toBeUndefined();
    expect(usageTrend(null, 50)).toBeUndefined();
    expect(usageTrend(50, 0)).toBeUndefined();
  });
});
