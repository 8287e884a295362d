import { expect, test } from 'vitest';
import { kpiOwner } from './kpi-owner.ts';

test('a KPI belongs to its department while that leg is on', () => {
  expect(kpiOwner('inside-sales', { isOn: () => true })).toBe('inside-sales');
});

test('without inside sales its KPIs are the levers of field sales, and without both of marketing', () => {
  expect(kpiOwner('inside-sales', { isOn: (leg) => leg !== 'inside-sales' })).toBe('field-sales');
  expect(kpiOwner('inside-sales', { isOn: (leg) => leg === 'marketing' })).toBe('marketing');
});

test('a KPI of the company as a whole has no leg to lose', () => {
  expect(kpiOwner('admin', { isOn: () => false })).toBe('admin');
});

test('inside sales within another department hands its figures to that one', () => {
  const isOn = () => true;
  expect(kpiOwner('inside-sales', { isOn, placement: 'marketing' })).toBe('marketing');
  expect(kpiOwner('inside-sales', { isOn, placement: 'independent' })).toBe('inside-sales');
  expect(kpiOwner('field-sales', { isOn, placement: 'marketing' })).toBe('field-sales');
});
