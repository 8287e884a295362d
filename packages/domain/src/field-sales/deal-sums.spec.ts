import { expect, test } from 'vitest';
import { dealSums } from './deal-sums.ts';

test('deals add up by currency, weighted by the probability of their stage', () => {
  const totals = [
    { currency: 'JPY', minor: 4_800_001 },
    { currency: 'USD', minor: 0 },
  ];
  expect(dealSums(totals, 10)).toEqual([
    { currency: 'JPY', minor: 4_800_001, weightedMinor: 480_000 },
    { currency: 'USD', minor: 0, weightedMinor: 0 },
  ]);
});

test('deals whose amounts nobody knows add up to nothing that could be said, not to zero', () => {
  expect(dealSums([{ currency: 'USD', minor: null }], 50)).toEqual([]);
});
