import { expect, test } from 'vitest';
import { kpis } from '../kpis.ts';
import { isSum } from './define-kpi.ts';
import { periodOf } from './kpi-period.ts';

const find = (name: string) => {
  const kpi = kpis.find((one) => one.name === name);
  if (!kpi) throw new Error(`No KPI is called ${name}`);
  return kpi;
};

test.each(
  kpis.map((kpi) => [kpi.name, kpi] as const),
)('%s says its question, its words and its formula in both languages', (_name, kpi) => {
  for (const words of [kpi.question, kpi.label, kpi.formula]) {
    expect(words.ja).toMatch(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u);
    expect(words.en).toMatch(/^[A-Z(][^\p{sc=Han}]+$/u);
  }
  expect(kpi.question.en.endsWith('?')).toBe(true);
});

test('every figure of records that may lack their day says when those count, once', () => {
  const says = (name: string) => find(name).formula.en.match(/without any date/g)?.length ?? 0;
  for (const name of [
    'lead-count',
    'call-count',
    'visit-count',
    'mail-open-rate',
    'nps',
    'won-amount',
    'pass-won-amount',
    'upgrade-count',
  ])
    expect([name, says(name), find(name).formula.ja.includes('。日付のない')]).toEqual([name, 1, true]);
  // Days between two moments, and records that always have a day, leave nothing to say.
  for (const name of ['sales-cycle-days-median', 'pass-count', 'mrr']) expect([name, says(name)]).toEqual([name, 0]);
});

test('no two KPIs share a name', () => {
  expect(new Set(kpis.map(({ name }) => name)).size).toBe(kpis.length);
});

test('a rate is a ratio, an amount is money and a score has points', () => {
  const unitOf = {
    ...{ count: 'count', share: 'ratio', 'retained-money': 'ratio', days: 'days', total: 'money', balance: 'money' },
    ...{ mean: 'points', 'net-share': 'points' },
  } as const;
  for (const { unit, measure } of kpis) {
    // What is worked out of others says its own unit.
    if (measure.kind !== 'derived') expect(unit).toBe(unitOf[measure.kind]);
  }
});

test('without a period counts cover all time, MRR is today and retention looks back 12 months', () => {
  expect(periodOf(find('lead-count'), null, '2026-03-31')).toEqual({ from: null, to: null });
  expect(periodOf(find('mrr'), null, '2026-03-31')).toEqual({ from: null, to: '2026-04-01' });
  expect(periodOf(find('nrr'), null, '2026-03-31')).toEqual({ from: '2025-04-01', to: '2026-04-01' });
  expect(periodOf(find('churn-rate'), null, '2028-02-28')).toEqual({ from: '2027-02-28', to: '2028-02-29' });
});

test('a churn noted for next year has not happened yet', () => {
  expect(periodOf(find('churned-mrr'), null, '2026-03-31').to).toBe('2026-04-01');
});

test('a period that was asked for is taken as it is', () => {
  const asked = { from: '2026-01-01', to: '2026-02-01' };
  for (const kpi of kpis) expect(periodOf(kpi, asked, '2026-03-31')).toEqual(asked);
});

test('without records counts and totals are zero, rates, days and unit costs no figure', () => {
  const sums = ['lead-count', 'won-amount', 'cost', 'recurring-revenue', 'win-rate-by-cohort', 'cac', 'csat', 'mrr'];
  expect(sums.filter((name) => isSum(find(name)))).toEqual(['lead-count', 'won-amount', 'cost', 'recurring-revenue']);
});
