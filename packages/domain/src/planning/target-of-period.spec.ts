import { expect, test } from 'vitest';
import { callCount } from '../kpis/call-count.ts';
import { churnRate } from '../kpis/churn-rate.ts';
import { contactRate } from '../kpis/contact-rate.ts';
import { mrr } from '../kpis/mrr.ts';
import { nrr } from '../kpis/nrr.ts';
import { profit } from '../kpis/profit.ts';
import { attainmentOf, monthsOfFigure, periodOfMonth, targetOfMonths } from './target-of-period.ts';

const quarter = { from: '2026-04-01', to: '2026-07-01' };

test('a count is of all months of its period, a balance of the one that it ends with', () => {
  expect(monthsOfFigure(callCount, quarter)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
  expect(monthsOfFigure(mrr, quarter)).toEqual(['2026-06-01']);
  expect(monthsOfFigure(mrr, { from: null, to: '2026-07-02' })).toBeNull();
});

test('retention is of the month with which its twelve months end', () => {
  expect(monthsOfFigure(nrr, { from: '2025-07-01', to: '2026-07-01' })).toEqual(['2026-06-01']);
  expect(monthsOfFigure(nrr, quarter)).toBeNull();
  expect(periodOfMonth(nrr, '2026-06-01')).toEqual({ from: '2025-07-01', to: '2026-07-01' });
  expect(periodOfMonth(callCount, '2026-06-01')).toEqual({ from: '2026-06-01', to: '2026-07-01' });
});

test('targets of what adds up are added, targets of rates are averaged', () => {
  expect(targetOfMonths(callCount, [100, 200, 300])).toBe(600);
  expect(targetOfMonths(contactRate, [0.2, 0.4])).toBeCloseTo(0.3);
  expect(targetOfMonths(profit, [1, 2])).toBe(3);
});

test('a month without a target leaves the period without one', () => {
  expect(targetOfMonths(callCount, [100, undefined])).toBeNull();
  expect(targetOfMonths(callCount, [])).toBeNull();
});

test('where less is better, staying below the target is more than reaching it', () => {
  expect(attainmentOf(callCount, 50, 100)).toBe(0.5);
  expect(attainmentOf(churnRate, 0.01, 0.02)).toBe(2);
  expect(attainmentOf(callCount, 50, 0)).toBeNull();
  expect(attainmentOf(callCount, null, 100)).toBeNull();
});
