import { expect, test } from 'vitest';
import { findKpi } from '../kpis.ts';
import { type KpiGoal, kpiGoals, kpisOfTree, kpiTrees, leversOf } from './kpi-tree.ts';

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
  nrr: 0.94,
  'churned-mrr': 4000,
  'existing-customer-meeting-count': 25,
  'won-amount': 8_000_000,
  profit: 300_000,
  cost: 700_000,
};
const natureOf = (kpi: string) => findKpi(kpi) ?? { unit: '' };
const treeOf = (goal: KpiGoal) => new Map(leversOf(goal, values, natureOf).map((lever) => [lever.kpi, lever]));
const levers = treeOf('arr');

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
  const without = leversOf('arr', { ...values, 'won-count': null }, natureOf);
  expect(without.find(({ kpi }) => kpi === 'call-count')?.gain).toBeNull();
  const first = leversOf('arr', { ...values, 'customer-retention-rate': null, 'upsell-revenue': 0 }, natureOf);
  for (const kpi of ['customer-retention-rate', 'upsell-revenue'])
    expect(first.find((lever) => lever.kpi === kpi)).toMatchObject({ step: null, gain: null });
});

test('for the retention of revenue an amount counts by its share of the MRR at the start, and a tenth less churn is a gain', () => {
  const nrr = treeOf('nrr');
  expect(nrr.get('upsell-revenue')?.gain).toBeCloseTo(500 / 80_000, 9);
  expect(nrr.get('churned-mrr')).toMatchObject({ step: -400, gain: 400 / 80_000 });
  expect(nrr.get('customer-retention-rate')?.gain).toBeCloseTo(0.01, 9);
  expect(nrr.get('existing-customer-meeting-count')?.gain).toBeCloseTo(((10 / 25) * 5000) / 80_000, 9);
  const nobody = leversOf('nrr', { ...values, 'start-mrr': 0 }, natureOf);
  expect(nobody.find(({ kpi }) => kpi === 'churned-mrr')?.gain).toBeNull();
});

test('bookings are reached by deals, and profit by a year of fees and by what is not spent', () => {
  expect(treeOf('won-amount').get('won-count')).toMatchObject({ rate: 800_000, gain: 8_000_000 });
  expect(treeOf('profit').get('booked-mrr')).toMatchObject({ step: 3000, gain: 36_000 });
  expect(treeOf('profit').get('cost')).toMatchObject({ step: -70_000, gain: 70_000 });
});

test.each(kpiGoals)('%s is the one goal of its tree, and every branch hangs on a KPI of the tree', (goal) => {
  expect(treeOf(goal).get(goal)).toEqual({ kpi: goal, above: null, rate: null, step: null, gain: null });
  const names = kpiTrees[goal].map(({ kpi }) => kpi);
  expect(kpiTrees[goal].filter(({ above }) => above === null)).toHaveLength(1);
  expect(kpiTrees[goal].every(({ above }) => above === null || names.includes(above))).toBe(true);
  expect(kpisOfTree(goal).every((name) => findKpi(name))).toBe(true);
});
