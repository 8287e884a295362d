import { expect, test } from 'vitest';
import { ALL, defaultLens, readLens, toggleDepartment, writeLens } from './lens.ts';
import { monthsBetween } from './months-between.ts';

test('a lens survives its way through the address', () => {
  expect(readLens(writeLens(['INSIDE_SALES', 'FIELD_SALES']), 'ADMIN')).toEqual(['INSIDE_SALES', 'FIELD_SALES']);
  expect(readLens(writeLens(ALL), 'MARKETING')).toEqual(ALL);
});

test('without a lens in the address each app shows its own', () => {
  expect(readLens(undefined, 'FIELD_SALES')).toEqual(defaultLens('FIELD_SALES'));
  expect(readLens('nonsense', 'ADMIN')).toEqual(ALL);
});

test('the last department cannot be hidden', () => {
  expect(toggleDepartment(['MARKETING'], 'MARKETING')).toEqual(['MARKETING']);
});

test('departments keep the order of the relay, however they were chosen', () => {
  expect(toggleDepartment(['CUSTOMER_SUCCESS'], 'MARKETING')).toEqual(['MARKETING', 'CUSTOMER_SUCCESS']);
});

test('quiet months take their place on the scrubber', () => {
  expect(monthsBetween('2025-11-01', '2026-02-01')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  expect(monthsBetween(undefined, undefined)).toEqual([]);
});
