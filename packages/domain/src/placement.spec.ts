import { expect, test } from 'vitest';
import { departmentOfScoring, departmentThatAnswers, legThatRuns } from './placement.ts';

test('a KPI belongs to its department while that leg is on', () => {
  expect(departmentThatAnswers('inside-sales', { isOn: () => true })).toBe('inside-sales');
});

test('without inside sales its KPIs are the levers of field sales, and without both of marketing', () => {
  expect(departmentThatAnswers('inside-sales', { isOn: (leg) => leg !== 'inside-sales' })).toBe('field-sales');
  expect(departmentThatAnswers('inside-sales', { isOn: (leg) => leg === 'marketing' })).toBe('marketing');
});

test('a KPI of the company as a whole has no leg to lose', () => {
  expect(departmentThatAnswers('admin', { isOn: () => false })).toBe('admin');
});

test('inside sales within another department hands its figures to that one', () => {
  const isOn = () => true;
  expect(departmentThatAnswers('inside-sales', { isOn, placement: 'marketing' })).toBe('marketing');
  expect(departmentThatAnswers('inside-sales', { isOn, placement: 'independent' })).toBe('inside-sales');
  expect(departmentThatAnswers('field-sales', { isOn, placement: 'marketing' })).toBe('field-sales');
});

test('scoring belongs to whoever calls, so it goes where inside sales stands', () => {
  const isOn = () => true;
  expect(departmentOfScoring({ isOn })).toBe('inside-sales');
  expect(departmentOfScoring({ isOn, placement: 'marketing' })).toBe('marketing');
  expect(departmentOfScoring({ isOn, placement: 'field-sales' })).toBe('field-sales');
});

test('nurture is work of marketing: it stays there wherever inside sales stands, and without marketing goes to whoever calls', () => {
  expect(departmentThatAnswers('marketing', { isOn: () => true, placement: 'field-sales' })).toBe('marketing');
  expect(legThatRuns('marketing', (leg) => leg !== 'marketing')).toBe('inside-sales');
});

test('a leg that is on does its own work wherever it stands; one that is off has a stand-in', () => {
  expect(legThatRuns('inside-sales', () => true)).toBe('inside-sales');
  expect(legThatRuns('inside-sales', (leg) => leg !== 'inside-sales')).toBe('field-sales');
});
