import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mrrMovements } from '../tables/index.ts';
import { type KpiDatabase, kpiDatabase } from './testing/kpi-database.ts';
import { chance } from './testing/random.ts';
import { movement } from './testing/sample-rows.ts';

const { below, pick } = chance(4_041);

/** A ledger as live use writes it: one movement a day at most, never below zero, back from zero by reactivation. */
function ledger() {
  const accountId = uuidv7();
  let balance = 0;
  let day = Date.UTC(2024, 0, 1);
  return Array.from({ length: 1 + below(9) }, (_, at) => {
    day += (1 + below(120)) * 86_400_000;
    const kind = balance === 0 ? (at === 0 ? 'new' : 'reactivation') : pick(['expansion', 'contraction', 'churn']);
    const amountMinor = { new: 1, reactivation: 1, expansion: 1, contraction: -1, churn: 0 }[kind] as number;
    // A contraction to nothing would be a churn.
    const size = kind === 'contraction' ? below(balance) : 1 + below(500);
    const change = kind === 'churn' ? -balance : amountMinor * size;
    balance += change;
    return movement({ accountId, kind, amountMinor: change, effectiveOn: new Date(day).toISOString().slice(0, 10) });
  }).filter(({ amountMinor }) => amountMinor !== 0);
}

const ledgers = Array.from({ length: 150 }, ledger);

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
  await database.db.insert(mrrMovements).values(ledgers.flat());
});
afterAll(() => database.close());

const sum = (amounts: number[]) => amounts.reduce((total, one) => total + one, 0);

/** Movement by movement, the way the glossary says it. */
function byHand({ from, to }: { from: string; to: string }) {
  const present = ledgers
    .map((rows) => ({
      start: sum(rows.filter((row) => row.effectiveOn < from).map((row) => row.amountMinor)),
      end: sum(rows.filter((row) => row.effectiveOn < to).map((row) => row.amountMinor)),
      within: rows.filter((row) => row.effectiveOn >= from && row.effectiveOn < to),
    }))
    .filter(({ start }) => start > 0)
    .map((customer) => {
      const lostAt = customer.within.findIndex(({ kind }) => kind === 'churn');
      return { ...customer, counted: lostAt < 0 ? customer.within : customer.within.slice(0, lostAt + 1) };
    });
  const start = sum(present.map((customer) => customer.start));
  const grossOf = ({ start, counted }: (typeof present)[number]) =>
    Math.max(0, start + sum(counted.filter(({ amountMinor }) => amountMinor < 0).map((row) => row.amountMinor)));
  const kept = sum(present.map((customer) => customer.start + sum(customer.counted.map((row) => row.amountMinor))));
  return {
    nrr: kept / start,
    grr: sum(present.map(grossOf)) / start,
    'churn-rate': present.filter(({ end }) => end === 0).length / present.length,
    'customer-retention-rate': present.filter(({ end }) => end > 0).length / present.length,
    'revenue-churn-rate':
      -sum(
        present.flatMap(({ counted }) => counted.filter(({ kind }) => kind === 'churn')).map((row) => row.amountMinor),
      ) / start,
    'start-mrr': start,
    arr:
      12 *
      sum(
        ledgers
          .flat()
          .filter((row) => row.effectiveOn < to)
          .map((row) => row.amountMinor),
      ),
    mrr: sum(
      ledgers
        .flat()
        .filter((row) => row.effectiveOn < to)
        .map((row) => row.amountMinor),
    ),
    'churned-mrr': -sum(
      ledgers
        .flat()
        .filter((row) => row.kind === 'churn' && row.effectiveOn >= from && row.effectiveOn < to)
        .map((row) => row.amountMinor),
    ),
  };
}

test.each([
  { from: '2025-01-01', to: '2026-01-01' },
  { from: '2025-04-01', to: '2026-04-01' },
  { from: '2025-12-01', to: '2026-01-01' },
  { from: '2024-06-15', to: '2026-06-15' },
])('from $from to $to revenue and retention are what the ledger says', async (period) => {
  for (const [name, hand] of Object.entries(byHand(period))) {
    const { value } = await database.ask(name, { period });
    expect({ name, value: Number(value?.toFixed(9)) }).toEqual({ name, value: Number(hand.toFixed(9)) });
  }
});

test('without a period retention looks back twelve months from the end of today', async () => {
  const { nrr, grr } = byHand({ from: '2025-07-01', to: '2026-07-01' });
  expect((await database.ask('nrr')).value).toBeCloseTo(nrr, 9);
  expect((await database.ask('grr')).value).toBeCloseTo(grr, 9);
});

test('gross retention is never above 100 %', async () => {
  const { value } = await database.ask('grr', { period: { from: '2025-01-01', to: '2025-02-01' } });
  expect(value).toBeLessThanOrEqual(1);
});
