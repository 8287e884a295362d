import { expect, test } from 'vitest';
import { callCount } from '../kpis/call-count.ts';
import { contactRate } from '../kpis/contact-rate.ts';
import { refuseTarget } from './set-target.ts';

const target = { month: '2026-04-01', value: 120 };

test('a target for a month is set, and can be taken away', () => {
  expect(refuseTarget(callCount, target)).toBeUndefined();
  expect(refuseTarget(callCount, { ...target, value: null })).toBeUndefined();
});

test.each([
  ['below zero', { value: -1 }],
  ['half a call', { value: 1.5 }],
  ['no number', { value: Number.NaN }],
])('a target of %s cannot be meant', (_case, change) => {
  expect(refuseTarget(callCount, { ...target, ...change })?.code).toBe('TARGET_INVALID');
});

test('30 % is written 0.3, not 30', () => {
  expect(refuseTarget(contactRate, { ...target, value: 30 })?.code).toBe('TARGET_INVALID');
  expect(refuseTarget(contactRate, { ...target, value: 0.3 })).toBeUndefined();
});

test('a target stands at the first day of its month', () => {
  expect(refuseTarget(callCount, { ...target, month: '2026-04-15' })?.code).toBe('MONTH_INVALID');
});
