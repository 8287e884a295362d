import { expect, test } from 'vitest';
import { periodOf } from './accuracy-period.ts';

test('both days of the address are inside, and either may be left out', () => {
  expect(periodOf({ from: '2026-04-01', to: '2026-04-30' })).toEqual({ from: '2026-04-01', to: '2026-05-01' });
  expect(periodOf({ from: '2026-04-01' })?.from).toBe('2026-04-01');
  expect(periodOf({ to: '2026-04-30' })).toEqual({ from: '1970-01-01', to: '2026-05-01' });
});

test('an address without days, or with a period that is none, asks for all time', () => {
  expect(periodOf({})).toBeNull();
  expect(periodOf({ from: 'yesterday' })).toBeNull();
  expect(periodOf({ from: '2026-05-01', to: '2026-04-01' })).toBeNull();
});
