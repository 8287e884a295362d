import { expect, test } from 'vitest';
import { rowOf } from './report.ts';

test('a disturbed round does not move the figures', () => {
  expect(rowOf('timeline-page', 'req/s', { ours: [500, 10, 520], bare: [1000, 1040, 3] })).toEqual({
    name: 'timeline-page',
    unit: 'req/s',
    ours: 500,
    bare: 1000,
    ratioToBare: 0.5,
  });
});
