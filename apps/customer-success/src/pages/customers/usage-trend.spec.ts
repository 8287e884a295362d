import { describe, expect, test } from 'vitest';
import { usageTrend } from './usage-trend.ts';

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
