import { expect, test } from 'vitest';
import { findKpi } from '../kpis.ts';
import { kpiTree, leversOf } from './kpi-tree.ts';

const values = {
  arr: 1_200_000,
  'booked-mrr': 30_000,
  'won-count': 10,
  'opportunity-count': 40,
  'accepted-meeting-count': 80,
  'meeting-held-count': 100,
  'appointment-count': 120,
  'meaningful-conversation-count': 400,
  'call-count': 1000,
  'lead-count': 600,
  'customer-retention-rate': 0.9,
  'start-mrr': 80_000,
  'upsell-revenue': 5000,
  'upsell-signal-count': 0,
};
const unitOf = (kpi: string) => findKpi(kpi)?.unit ?? '';
const levers = new Map(leversOf(values, unitOf).map((lever) => [lever.kpi, lever]));

test('ten more deals won bring a year of ten average fees', () => {
  expect(levers.get('won-count')).toMatchObject({ rate: 3000, step: 10, gain: 10 * 3000 * 12 });
});

test('ten more calls bring what our own rates make of them, all the way up', () => {
  expect(levers.get('call-count')?.gain).toBeCloseTo((10 / 1000) * 30_000 * 12, 9);
  expect(levers.get('lead-count')?.gain).toBeCloseTo((10 / 600) * 30_000 * 12, 9);
});

test('a point of retention keeps a hundredth of what was paid at the start, and a tenth more upsell is a tenth more', () => {
  expect(levers.get('customer-retention-rate')).toMatchObject({ step: 0.01, gain: 0.01 * 80_000 * 12 });
  expect(levers.get('upsell-revenue')).toMatchObject({ step: 500, gain: 6000 });
});

test('where nothing was counted there is no rate, and nothing is promised', () => {
  expect(levers.get('upsell-signal-count')).toMatchObject({ rate: null, gain: null });
  const without = leversOf({ ...values, 'won-count': null }, unitOf);
  expect(without.find(({ kpi }) => kpi === 'call-count')?.gain).toBeNull();
});

test('the goal is a goal, and every branch hangs on a KPI of the tree', () => {
  expect(levers.get('arr')).toEqual({ kpi: 'arr', above: null, rate: null, step: null, gain: null });
  const names = kpiTree.map(({ kpi }) => kpi);
  expect(kpiTree.every(({ above }) => above === null || names.includes(above))).toBe(true);
  expect(names.every((name) => findKpi(name))).toBe(true);
});
