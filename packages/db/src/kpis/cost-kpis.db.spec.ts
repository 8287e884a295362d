import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as tables from '../tables/index.ts';
import { type KpiDatabase, kpiDatabase } from './testing/kpi-database.ts';
import { movement } from './testing/sample-rows.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  for (const table of [tables.mrrMovements, tables.departmentCosts, tables.campaigns]) await database.db.delete(table);
});

test('what costs go into is not final while the month runs, by itself or in a longer period', async () => {
  const cost = { department: 'marketing', currency: 'JPY', peopleMinor: 30 };
  await database.db.insert(tables.departmentCosts).values([
    { ...cost, id: uuidv7(), month: '2026-02-01' },
    { ...cost, id: uuidv7(), month: '2026-04-01' },
  ]);
  await database.db
    .insert(tables.mrrMovements)
    .values([
      movement({ kind: 'new', amountMinor: 100, effectiveOn: '2026-04-10' }),
      movement({ kind: 'new', amountMinor: 100, effectiveOn: '2026-05-10' }),
    ]);
  const [may, june] = ['2026-05-20', '2026-06-10'];
  const april = { from: '2026-04-01', to: '2026-05-01' };
  const both = { from: '2026-04-01', to: '2026-06-01' };
  for (const name of ['profit', 'cac', 'cost']) {
    expect(await database.ask(name, { period: both, today: may }), name).toMatchObject({ isProvisional: true });
    expect(await database.ask(name, { period: both, today: june }), name).toMatchObject({ isProvisional: false });
  }
  expect(await database.ask('profit', { period: april, today: may })).toMatchObject({ isProvisional: false });
  const none = { value: 0, isProvisional: true };
  expect(await database.ask('success-cost', { period: both, today: may })).toMatchObject(none);
  const months = await database.ask('recurring-revenue', { period: both, today: may, groupBy: ['month'] });
  expect(months.groups.map(({ keys, isProvisional }) => [keys[0], isProvisional])).toEqual([
    ['2026-04', false],
    ['2026-05', true],
  ]);
});

test('costs that nobody has entered leave their month, and what is divided by them, not final', async () => {
  const april = { from: '2026-04-01', to: '2026-05-01' };
  const ask = (name: string) => database.ask(name, { period: april, today: '2026-08-10' });
  const finals = async () => {
    const answers = await Promise.all(['cost', 'marketing-cost', 'campaign-cost', 'profit', 'cost-per-win'].map(ask));
    return answers.map(({ kpi, isProvisional }) => [kpi.name, !isProvisional]);
  };
  await database.db
    .insert(tables.mrrMovements)
    .values(movement({ kind: 'new', amountMinor: 100, effectiveOn: '2026-04-10' }));
  const open = [
    ['cost', false],
    ['marketing-cost', false],
    // What was spent on campaigns is said of each campaign.
    ['campaign-cost', true],
    ['profit', false],
    ['cost-per-win', false],
  ];
  expect(await finals()).toEqual(open);
  const months = await database.ask('profit', { period: april, today: '2026-08-10', groupBy: ['month'] });
  expect(months.groups).toMatchObject([{ keys: ['2026-04'], value: null, isProvisional: true }]);
  const campaign = {
    key: 'fair',
    nameJa: '展示会',
    nameEn: 'Fair',
    type: 'trade-fair',
    currency: 'JPY',
    costMinor: 40,
  };
  await database.db
    .insert(tables.campaigns)
    .values({ ...campaign, id: uuidv7(), startsOn: '2026-04-05', endsOn: '2026-04-06' });
  expect(await finals()).toEqual(open);
  const entered = { department: 'marketing', currency: 'JPY', month: '2026-04-01', peopleMinor: 30 };
  await database.db.insert(tables.departmentCosts).values({ ...entered, id: uuidv7() });
  expect(await finals()).toEqual(open.map(([name]) => [name, true]));
});
