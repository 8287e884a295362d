import { expect, test } from 'vitest';
import { isUnused, reAskRate } from './re-ask-rate.ts';
import { notRipeRate, returnRate } from './return-rates.ts';

const use = { accepted: 40, brought: 30, askedAgain: 6, askedUnanswered: 4 };

test('the re-ask rate is what was asked again of what came with an answer', () => {
  expect(reAskRate(use)).toBe(0.2);
});

test('an item that never came has no rate, not a good one', () => {
  expect(reAskRate({ ...use, brought: 0, askedAgain: 0 })).toBeNull();
});

test('an item that nobody fills in and nobody misses is proposed for removal', () => {
  const idle = { accepted: 10, brought: 0, askedAgain: 0, askedUnanswered: 0 };
  expect(isUnused(idle)).toBe(true);
  expect(isUnused({ ...idle, accepted: 9 })).toBe(false);
  expect(isUnused({ ...idle, askedUnanswered: 1 })).toBe(false);
  expect(isUnused({ ...idle, brought: 1 })).toBe(false);
});

test('what comes back before contact and what is not ripe after it are two rates', () => {
  const counts = { accepted: 15, returned: 4, expired: 1, recycled: 3 };
  expect(returnRate(counts)).toBe(0.2);
  expect(notRipeRate(counts)).toBe(0.2);
  expect(notRipeRate({ ...counts, accepted: 0, recycled: 0 })).toBeNull();
});
