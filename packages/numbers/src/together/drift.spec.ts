import { expect, test } from 'vitest';
import { driftOf, isApart } from './drift.ts';

const month = (passed: number, rate: number) => ({ passed, accepted: passed * rate });

test('passes up and acceptance down is seen, weighed by the passes', () => {
  const drift = driftOf([
    month(40, 0.8),
    month(40, 0.8),
    month(40, 0.8),
    month(80, 0.5),
    month(80, 0.5),
    month(40, 0.8),
  ]);
  expect(drift?.passed).toBeCloseTo(200 / 120 - 1, 9);
  expect(drift?.acceptance).toBeCloseTo(112 / 200 - 0.8, 9);
  expect(drift && isApart(drift)).toBe(true);
});

test('more passes at the same acceptance is good news, and fewer passes are another story', () => {
  expect(isApart({ passed: 0.5, acceptance: 0 })).toBe(false);
  expect(isApart({ passed: -0.2, acceptance: -0.2 })).toBe(false);
});

test('without passes to compare with there is no drift', () => {
  expect(driftOf([])).toBeUndefined();
  expect(driftOf([month(0, 0), month(0, 0), month(0, 0), month(10, 1), month(10, 1), month(10, 1)])).toBeUndefined();
});
