import { type KpiDimension, kpis } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as tables from '../tables/index.ts';
import { dimensionsOf } from './facts.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { call, handoff, lead, movement, opportunity } from './testing/sample-rows.ts';

let database: KpiDatabase;
const [east, west, product] = [uuidv7(), uuidv7(), uuidv7()];
const [account, other] = [uuidv7(), uuidv7()];
const at = (day: string) => new Date(`${day}T03:00:00Z`);

beforeAll(async () => {
  database = await kpiDatabase();
  const { db } = database;
  const [sales, sales2] = [uuidv7(), uuidv7()];
  await db.insert(tables.users).values([east, west].map((id) => ({ id, name: '担当', email: `${id}@test.example` })));
  await db.insert(tables.teams).values([
    { id: sales, nameJa: '東', nameEn: 'East', department: 'field-sales', region: '東日本' },
    { id: sales2, nameJa: '東2', nameEn: 'East 2', department: 'field-sales', parentId: sales },
  ]);
  await db.insert(tables.teamMembers).values([
    { teamId: sales, userId: east },
    { teamId: sales2, userId: east },
  ]);
  await db.insert(tables.products).values({ id: product, key: 'basic', nameJa: '基本', nameEn: 'Basic' });
  const company = { state: 'identified', name: '試験', holder: 'marketing', holderSince: at('2026-01-01') };
  await db.insert(tables.accounts).values([
    { ...company, id: account, region: '大阪府', touchTier: 'high', createdAt: at('2026-01-01') },
    { ...company, id: other, createdAt: at('2026-01-01') },
  ]);
  const deals = [
    { accountId: account, ownerId: east, productId: product, lossReason: 'price', cycleNumber: 2 },
    { accountId: account, ownerId: west, lossReason: 'price' },
    { accountId: other, ownerId: null, productId: product },
  ];
  await db.insert(tables.opportunities).values(
    deals.map((deal, index) =>
      opportunity({
        ...deal,
        openedAt: at(['2026-03-31', '2026-04-01', '2026-06-30'][index] ?? ''),
        state: 'lost',
        lostAt: at('2026-06-30'),
      }),
    ),
  );
  await db
    .insert(tables.handoffs)
    .values(handoff({ state: 'returned', reasonCode: 'too-early', decidedAt: at('2026-06-01') }));
  await db
    .insert(tables.leads)
    .values([
      lead({ accountId: account, source: 'fair', enteredAt: at('2025-01-01'), wonAt: at('2025-02-01') }),
      lead({ accountId: account, source: 'web', enteredAt: at('2024-01-01') }),
      lead({ accountId: other, source: 'web', enteredAt: at('2024-01-01') }),
    ]);
  await db
    .insert(tables.mrrMovements)
    .values([
      movement({ accountId: account, kind: 'new', amountMinor: 100, effectiveOn: '2025-03-01' }),
      movement({ accountId: account, kind: 'contraction', amountMinor: -50, effectiveOn: '2026-05-10' }),
      movement({ accountId: other, kind: 'new', amountMinor: 300, effectiveOn: '2025-05-15' }),
    ]);
});
afterAll(() => database.close());

const by = async (name: string, ...groupBy: KpiDimension[]) => valuesByKey(await database.ask(name, { groupBy }));

test('a sales region is that of the person’s teams or of the teams above, once however many they are', async () => {
  expect(await by('opportunity-count', 'region')).toEqual({ 東日本: 1, '': 2 });
});

test('where the customer is stands in a dimension of its own, never beside the areas of teams', async () => {
  expect(await by('opportunity-count', 'account-region')).toEqual({ 大阪府: 2, '': 1 });
  expect(await by('opportunity-count', 'region', 'account-region')).toEqual({
    '東日本 / 大阪府': 1,
    ' / 大阪府': 1,
    ' / ': 1,
  });
});

test('a team as a filter counts its sub teams, every record once; as a group it stands alone, so that groups add up', async () => {
  const { db } = database;
  const [sales, first, second, boss, rep, outsider] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const people = [boss, rep, outsider].map((id) => ({ id, name: '担当', email: `${id}@test.example` }));
  await db.insert(tables.users).values(people);
  const team = { nameJa: '営業部', nameEn: 'Sales', department: 'field-sales' };
  await db.insert(tables.teams).values([
    { ...team, id: sales },
    { ...team, id: first, nameJa: '第一課', nameEn: 'First', parentId: sales },
    { ...team, id: second, nameJa: '第一班', nameEn: 'Squad', parentId: first },
  ]);
  await db.insert(tables.teamMembers).values([
    { teamId: sales, userId: boss },
    { teamId: second, userId: boss },
    { teamId: second, userId: rep },
  ]);
  await db.insert(tables.calls).values([boss, rep, rep, outsider].map((userId) => call({ userId })));
  const ofTeam = (teamId: string) => database.ask('call-count', { groupBy: ['team'], filter: { teamId } });
  const whole = await ofTeam(sales);
  expect(whole.value).toBe(3);
  expect(whole.groups.map(({ labels, value }) => [labels[0]?.ja, value])).toEqual([
    ['営業部 › 第一課 › 第一班', 3],
    ['営業部', 1],
  ]);
  expect((await ofTeam(first)).value).toBe(3);
  expect(whole.groups.map(({ keys }) => keys[0])).toEqual([second, sales]);
  const alone = await database.ask('call-count', { filter: { groups: [{ dimension: 'team', key: sales }] } });
  expect(alone.value).toBe(1);
  await expect(database.ask('profit', { filter: { teamId: sales } })).rejects.toThrow('cannot be grouped by TEAM');
});

test('a product is told by name, a reason by its code, a cycle by its number', async () => {
  const { groups } = await database.ask('opportunity-count', { groupBy: ['product'] });
  expect(groups.map(({ labels, value }) => [labels[0]?.en, value])).toEqual([
    ['Basic', 2],
    [undefined, 1],
  ]);
  expect(await by('lost-count', 'reason')).toEqual({ price: 2, '': 1 });
  expect(await by('handoff-acceptance-rate', 'reason')).toEqual({ 'too-early': 0 });
  expect(await by('opportunity-count', 'cycle-number')).toEqual({ 1: 2, 2: 1 });
});

test('a fiscal quarter belongs to the year in which the fiscal year begins', async () => {
  expect(await by('opportunity-count', 'fiscal-quarter')).toEqual({ '2025-Q4': 1, '2026-Q1': 2 });
  const january = await database.ask('opportunity-count', { groupBy: ['fiscal-quarter'], fiscalYearStartMonth: 1 });
  expect(valuesByKey(january)).toEqual({ '2026-Q1': 1, '2026-Q2': 2 });
});

test('the touch tier is the account’s of today', async () => {
  expect(await by('opportunity-count', 'touch-tier')).toEqual({ high: 2, '': 1 });
});

test('retention by source follows the lead that was won, or else the first that came', async () => {
  expect(await by('nrr', 'source')).toEqual({ fair: 0.5, web: 1 });
});

test('retention by month is that of the 12 months that end with it, and the last one is the figure for today', async () => {
  const { value, groups } = await database.ask('nrr', { groupBy: ['month'] });
  const values = Object.fromEntries(groups.map((group) => [group.keys[0], group.value]));
  expect(value).toBe(0.875);
  // Of the twelve months' windows only those have a rate that begin with a paying customer.
  expect(values).toEqual({ '2026-03': 1, '2026-04': 1, '2026-05': 0.875, '2026-06': 0.875 });
  expect(await by('nrr', 'fiscal-quarter')).toEqual({ '2025-Q4': 1, '2026-Q1': 0.875 });
});

test('MRR by fiscal quarter is the balance of its end', async () => {
  expect(await by('mrr', 'fiscal-quarter')).toEqual({
    '2024-Q4': 100,
    '2025-Q1': 400,
    '2025-Q2': 400,
    '2025-Q3': 400,
    '2025-Q4': 400,
    '2026-Q1': 350,
  });
});

test('one month alone is the figure that the split shows', async () => {
  for (const name of ['nrr', 'mrr']) {
    const { groups } = await database.ask(name, { groupBy: ['month'] });
    for (const { keys, value } of groups) {
      const alone = [{ dimension: 'month' as const, key: keys[0] ?? null }];
      expect((await database.ask(name, { filter: { groups: alone } })).value).toBe(value);
    }
  }
});

test('month and quarter at once are refused', async () => {
  await expect(database.ask('lead-count', { groupBy: ['month', 'fiscal-quarter'] })).rejects.toThrow('both time');
});

describe('every KPI answers by each of its dimensions, alone and with another', () => {
  test.each(kpis.map((kpi) => [kpi.name, kpi] as const))('%s', async (name, kpi) => {
    const dimensions = dimensionsOf(kpi);
    const total = await database.ask(name);
    for (const dimension of dimensions) {
      const answer = await database.ask(name, { groupBy: [dimension] });
      expect({ dimension, value: answer.value, n: answer.n }).toEqual({ dimension, value: total.value, n: total.n });
    }
    for (const [index, dimension] of dimensions.entries()) {
      const next = dimensions[index + 1];
      const isTime = dimension === 'month' && next === 'fiscal-quarter';
      if (next && !isTime) await database.ask(name, { groupBy: [dimension, next] });
    }
  });
});
