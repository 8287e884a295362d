import { expect, test } from 'vitest';
import { comparedDays, customPeriod, monthsUpTo, periodAround, readPeriod, stepPeriod } from './period.ts';

const april = { today: '2026-11-22', fiscalYearStartMonth: 4 };
const january = { today: '2026-11-22', fiscalYearStartMonth: 1 };

test('a fiscal year and its quarters begin with the organisation’s month', () => {
  expect(readPeriod('FY2026', april)).toMatchObject({ from: '2026-04-01', to: '2027-04-01' });
  expect(readPeriod('2026-Q4', april)).toMatchObject({ from: '2027-01-01', to: '2027-04-01' });
  expect(readPeriod('2026-Q4', january)).toMatchObject({ from: '2026-10-01', to: '2027-01-01' });
  expect(periodAround('year', '2026-03-31', april).key).toBe('FY2025');
});

test('an address without a period, or with nonsense, shows the running fiscal quarter', () => {
  for (const text of [undefined, '', '2026-13', '2026-Q5', '2026-02-30_2026-03-01', '2026-05-02_2026-05-01'])
    expect(readPeriod(text, april).key).toBe('2026-Q3');
});

test('what an address holds comes back the same', () => {
  for (const key of ['2026-07', '2025-Q1', 'FY2024', '2026-04-01_2026-04-15'])
    expect(readPeriod(key, april).key).toBe(key);
});

test('a step goes to the neighbour of the same kind, over the end of a year too', () => {
  expect(stepPeriod(readPeriod('2026-Q1', april), -1, april).key).toBe('2025-Q4');
  expect(stepPeriod(readPeriod('2026-12', april), 1, april).key).toBe('2027-01');
  expect(stepPeriod(customPeriod('2026-04-11', '2026-04-20'), -1, april).key).toBe('2026-04-01_2026-04-10');
});

test('a running period is compared with as many days of the one before', () => {
  expect(comparedDays(readPeriod('2026-Q3', april), april)).toEqual({ from: '2026-07-01', to: '2026-08-23' });
  expect(comparedDays(readPeriod('2026-Q2', april), april)).toEqual({ from: '2026-04-01', to: '2026-07-01' });
  const march = { today: '2026-03-30', fiscalYearStartMonth: 4 };
  expect(comparedDays(readPeriod('2026-03', march), march)).toEqual({ from: '2026-02-01', to: '2026-03-01' });
});

test('months lead up to the end of a period and never into the future', () => {
  expect(monthsUpTo(readPeriod('2026-02', april), april, 3).map(({ key }) => key)).toEqual([
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(monthsUpTo(readPeriod('FY2026', april), april, 2).map(({ key }) => key)).toEqual(['2026-10', '2026-11']);
});
