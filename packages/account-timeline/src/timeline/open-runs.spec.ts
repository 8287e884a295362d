import { expect, test } from 'vitest';
import { OpenRuns } from './open-runs.ts';

const TOTAL = 10;

function opened(...runs: [rank: number, count: number][]): OpenRuns {
  const open = new OpenRuns();
  for (const [rank, count] of runs) open.toggle({ rank, count });
  return open;
}

test('without open runs an index counts from the newest and a rank from the oldest', () => {
  expect(opened().addressAt(0, TOTAL)).toEqual({ rank: 9 });
  expect(opened().indexOf({ rank: 0 }, TOTAL)).toBe(9);
});

test('the events of an open run stand below it, and what is older moves down', () => {
  const open = opened([7, 3]);
  expect([2, 3, 5, 6].map((index) => open.addressAt(index, TOTAL))).toEqual([
    { rank: 7 },
    { rank: 7, child: 0 },
    { rank: 7, child: 2 },
    { rank: 6 },
  ]);
});

test('each row has one index, and the index leads back to it', () => {
  const open = opened([2, 4], [8, 3]);
  for (let index = 0; index < TOTAL + 7; index++) {
    expect(open.indexOf(open.addressAt(index, TOTAL), TOTAL)).toBe(index);
  }
});

test('opening twice closes', () => {
  const open = opened([7, 3], [7, 3]);
  expect(open.all()).toEqual([]);
  expect(open.has(7)).toBe(false);
});
