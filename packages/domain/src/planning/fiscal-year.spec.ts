import { expect, test } from 'vitest';
import { fiscalYearOf, monthOf, monthsOfFiscalYear, wholeMonths } from './fiscal-year.ts';

test('a fiscal year is called by the year in which its April lies', () => {
  expect(fiscalYearOf('2026-04-01', 4)).toBe(2026);
  expect(fiscalYearOf('2027-03-31', 4)).toBe(2026);
  expect(fiscalYearOf('2026-12-31', 1)).toBe(2026);
});

test('a fiscal year has twelve months from its start on', () => {
  const months = monthsOfFiscalYear(2026, 4);
  expect(months).toHaveLength(12);
  expect([months[0], months[9], months[11]]).toEqual(['2026-04-01', '2027-01-01', '2027-03-01']);
});

test('a period consists of months, or cuts one', () => {
  expect(wholeMonths({ from: '2026-11-01', to: '2027-01-01' })).toEqual(['2026-11-01', '2026-12-01']);
  expect(wholeMonths({ from: '2026-11-01', to: '2026-11-30' })).toBeNull();
  expect(wholeMonths({ from: null, to: '2026-11-01' })).toBeNull();
  expect(monthOf('2026-11-22')).toBe('2026-11-01');
});
