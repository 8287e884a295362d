import { expect, test } from 'vitest';
import { MonthRanks } from './month-ranks.ts';

const at = (month: string) => Date.parse(month);
const ranks = new MonthRanks([
  { month: '2026-07-01', startsAt: at('2026-07-01'), rows: 3 },
  { month: '2026-05-01', startsAt: at('2026-05-01'), rows: 2 },
  { month: '2026-04-01', startsAt: at('2026-04-01'), rows: 1 },
]);

test('a month knows its rows by their ranks from the oldest', () => {
  expect(ranks.total).toBe(6);
  expect([0, 1, 2, 3, 5].map((rank) => ranks.monthOf(rank)?.month)).toEqual([
    '2026-04-01',
    '2026-05-01',
    '2026-05-01',
    '2026-07-01',
    '2026-07-01',
  ]);
});

test('a moment belongs to the month that began before it; before all there is none', () => {
  expect(ranks.monthAt(at('2026-06-15'))?.month).toBe('2026-05-01');
  expect(ranks.monthAt(at('2020-01-01'))).toBeUndefined();
});

test('a jump to a quiet month lands on what happened before it', () => {
  expect(ranks.newestOf('2026-06-01')).toBe(2);
  expect(ranks.newestOf('2026-07-01')).toBe(5);
  expect(ranks.newestOf('2020-01-01')).toBe(0);
});
