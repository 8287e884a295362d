import { expect, test } from 'vitest';
import { withActiveRow } from './visible-range.ts';

const range = { startIndex: 100, endIndex: 103, overscan: 1, count: 1000 };

test('rows around the visible ones are mounted', () => {
  expect(withActiveRow(range, -1)).toEqual([99, 100, 101, 102, 103, 104]);
});

test('the active row stays mounted after it has been scrolled away', () => {
  expect(withActiveRow(range, 3)[0]).toBe(3);
  expect(withActiveRow(range, 900).at(-1)).toBe(900);
});

test('an active row that is no longer in the list is not mounted', () => {
  expect(withActiveRow(range, 1000)).toHaveLength(6);
});
