import { describe, expect, test } from 'vitest';
import { deadlineTone } from './deadline-tone.ts';

describe('a notice deadline', () => {
  test('is late within thirty days and near within ninety', () => {
    expect([0, 30, 31, 90, 91].map(deadlineTone)).toEqual(['bad', 'bad', 'warn', 'warn', 'ok']);
  });

  test('that has passed is no alarm any more: the contract goes on', () => {
    expect(deadlineTone(-1)).toBe('quiet');
  });
});
