import { expect, test } from 'vitest';
import { MonthRows } from './month-rows.ts';

const rows = new MonthRows([
  { month: '2026-07-01', count: 3 },
  { month: '2026-06-01', count: 0 },
  { month: '2026-05-01', count: 2 },
  { month: '2026-04-01', count: 1 },
]);

test('between two months stands one band, and a month without events has none', () => {
  expect(rows.rowCount).toBe(6 + 2);
  expect(
    Array.from({ length: rows.rowCount }, (_, row) => rows.at(row)).map((at) => `${at?.kind} ${at?.index}`),
  ).toEqual(['event 0', 'event 1', 'event 2', 'month 3', 'event 3', 'event 4', 'month 5', 'event 5']);
});

test('each event has one row, and the row leads back to it', () => {
  for (let index = 0; index < rows.total; index++) {
    expect(rows.at(rows.rowOf(index))).toMatchObject({ kind: 'event', index });
  }
});

test('beyond the last row there is nothing', () => {
  expect(rows.at(rows.rowCount)).toBeUndefined();
  expect(new MonthRows([]).at(0)).toBeUndefined();
});
