import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accountAliases, mrrMovements } from '../tables/index.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { movement } from './testing/sample-rows.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.db.delete(mrrMovements);
  await database.db.delete(accountAliases);
});

type Movement = [kind: string, amountMinor: number, effectiveOn: string, currency?: string];

/** A customer with these movements on its ledger. */
async function customer(...movements: Movement[]): Promise<string> {
  const accountId = uuidv7();
  const rows = movements.map(([kind, amountMinor, effectiveOn, currency = 'JPY']) =>
    movement({ accountId, kind, amountMinor, effectiveOn, currency }),
  );
  await database.db.insert(mrrMovements).values(rows);
  return accountId;
}

const rates = async (period?: { from: string; to: string }) => {
  const answers = await Promise.all(['nrr', 'grr', 'churn-rate'].map((name) => database.ask(name, { period })));
  return answers.map(({ value }) => value);
};

test('200 + 50 expansion − 20 contraction − 10 churn is 110 % net and 85 % gross', async () => {
  await customer(['new', 190, '2025-01-01'], ['expansion', 50, '2025-09-01'], ['contraction', -20, '2026-02-01']);
  await customer(['new', 10, '2025-01-01'], ['churn', -10, '2026-03-31']);
  expect(await rates()).toEqual([1.1, 0.85, 0.5]);
});

test('the same movements of one customer give the same rates, and nobody is lost', async () => {
  await customer(
    ['new', 200, '2025-01-01'],
    ['expansion', 50, '2025-09-01'],
    ['contraction', -20, '2025-09-01'],
    ['contraction', -10, '2026-03-31'],
  );
  expect(await rates()).toEqual([1.1, 0.85, 0]);
});

test('from 100 million to 70 million yen is 70 %', async () => {
  await customer(['new', 100_000_000, '2025-01-01'], ['contraction', -30_000_000, '2026-01-01']);
  expect(await rates()).toEqual([0.7, 0.7, 0]);
});

test('customers won within the period are outside', async () => {
  await customer(['new', 100, '2025-01-01']);
  await customer(['new', 900, '2025-08-01'], ['churn', -900, '2026-05-01']);
  expect(await rates()).toEqual([1, 1, 0]);
});

test('reactivation does not undo a loss of revenue, but the customer is not lost at the end', async () => {
  await customer(['new', 100, '2025-01-01'], ['churn', -100, '2025-10-01'], ['reactivation', 100, '2026-02-01']);
  await customer(['new', 100, '2025-01-01']);
  expect(await rates()).toEqual([0.5, 0.5, 0]);
});

test('what a reactivated customer loses later is not lost twice', async () => {
  await customer(
    ['new', 100, '2025-01-01'],
    ['churn', -100, '2025-10-01'],
    ['reactivation', 300, '2026-02-01'],
    ['churn', -300, '2026-05-01'],
  );
  await customer(['new', 100, '2025-01-01']);
  expect(await rates()).toEqual([0.5, 0.5, 0.5]);
});

test('a contract replaced on the day it ends is no loss', async () => {
  await customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-01-01'], ['new', 130, '2026-01-01']);
  expect(await rates()).toEqual([1.3, 1, 0]);
});

test('growth that is given back again leaves gross retention at zero at the worst', async () => {
  await customer(['new', 100, '2025-01-01'], ['expansion', 400, '2025-09-01'], ['churn', -500, '2026-05-01']);
  expect(await rates()).toEqual([0, 0, 1]);
});

test('a free plan is outside the rates, and without a paying customer there is no rate', async () => {
  expect(await rates()).toEqual([null, null, null]);
  await customer(['new', 100, '2026-06-30']);
  expect(await rates()).toEqual([null, null, null]);
});

test('the start is twelve months before the end of today', async () => {
  await customer(['new', 100, '2025-06-30'], ['churn', -100, '2026-06-30']);
  await customer(['new', 100, '2025-07-01'], ['churn', -100, '2026-06-30']);
  await customer(['new', 100, '2025-06-30'], ['churn', -100, '2026-07-01']);
  expect(await rates()).toEqual([0.5, 0.5, 0.5]);
});

test('a period is half open: a loss on its last day counts, on the day after it does not', async () => {
  await customer(['new', 100, '2025-12-31'], ['churn', -100, '2026-03-31']);
  await customer(['new', 100, '2025-12-31'], ['churn', -100, '2026-04-01']);
  await customer(['new', 100, '2026-01-01'], ['churn', -100, '2026-03-31']);
  expect(await rates({ from: '2026-01-01', to: '2026-04-01' })).toEqual([0.5, 0.5, 0.5]);
});

test('accounts merged into one are one customer', async () => {
  const survivor = await customer(['new', 100, '2025-01-01']);
  const merged = await customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-01-01']);
  await database.db.insert(accountAliases).values({ aliasId: merged, survivorId: survivor });
  expect(await rates()).toEqual([0.5, 0.5, 0]);
});

test('an account merged into one that was merged itself is the last one’s customer', async () => {
  const [first, second, last] = await Promise.all([
    customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-01-01']),
    customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-01-01']),
    customer(['new', 200, '2025-01-01']),
  ]);
  await database.db.insert(accountAliases).values([
    { aliasId: first, survivorId: second },
    { aliasId: second, survivorId: last },
  ]);
  expect(await rates()).toEqual([0.5, 0.5, 0]);
  expect(await database.ask('churn-rate')).toMatchObject({ denominator: 1 });
});

test('rates are never worked out across currencies: each has its group', async () => {
  await customer(['new', 100, '2025-01-01'], ['contraction', -50, '2026-01-01']);
  await customer(['new', 500, '2025-01-01', 'USD'], ['churn', -500, '2026-01-01', 'USD']);
  const nrr = await database.ask('nrr');
  expect(nrr).toMatchObject({ value: null, numerator: null, denominator: null });
  expect(valuesByKey(nrr)).toEqual({ JPY: 0.5, USD: 0 });
  expect(nrr.groups.find((group) => group.currency === 'USD')).toMatchObject({ numerator: 0, denominator: 5 });
});

test('a customer who leaves one currency and stays in another is not lost', async () => {
  await customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-01-01'], ['new', 100, '2026-01-01', 'USD']);
  await customer(['new', 100, '2025-01-01']);
  expect((await database.ask('churn-rate')).value).toBe(0);
  expect(valuesByKey(await database.ask('churn-rate', { groupBy: ['currency'] }))).toEqual({ JPY: 0.5 });
});

test('MRR is the balance of today and, by month, of every month end', async () => {
  await customer(['new', 100, '2026-02-10'], ['expansion', 50, '2026-04-30'], ['churn', -150, '2026-07-01']);
  expect(await database.ask('mrr')).toMatchObject({ value: 150, currency: 'JPY' });
  expect(await database.ask('mrr', { period: { from: '2026-01-01', to: '2026-04-01' } })).toMatchObject({ value: 100 });
  expect(valuesByKey(await database.ask('mrr', { groupBy: ['month'] }))).toEqual({
    '2026-02': 100,
    '2026-03': 100,
    '2026-04': 150,
    '2026-05': 150,
    '2026-06': 150,
  });
  const spring = { period: { from: '2026-03-01', to: '2026-05-01' }, groupBy: ['month' as const] };
  expect(valuesByKey(await database.ask('mrr', spring))).toEqual({ '2026-03': 100, '2026-04': 150 });
});

test('churned MRR counts what has ended, not what will', async () => {
  await customer(['new', 100, '2025-01-01'], ['contraction', -30, '2026-01-01'], ['churn', -70, '2026-06-30']);
  await customer(['new', 100, '2025-01-01'], ['churn', -100, '2026-07-01']);
  expect(await database.ask('churned-mrr')).toMatchObject({ value: 70 });
  expect(await database.ask('churned-mrr', { period: { from: '2026-06-01', to: '2026-07-02' } })).toMatchObject({
    value: 170,
  });
});

test('a currency whose contracts have all ended does not make the MRR mixed', async () => {
  await customer(['new', 1000, '2025-01-01']);
  await customer(['new', 500, '2025-01-01', 'USD'], ['churn', -500, '2026-01-01', 'USD']);
  expect(await database.ask('mrr')).toMatchObject({ value: 1000, currency: 'JPY', groups: [] });
});
