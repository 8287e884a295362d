import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { campaigns, departmentCosts } from '../tables/index.ts';
import { testDatabase } from '../testing/test-database.ts';
import { readMonthlyCosts } from './monthly-costs.ts';

let connection: Connection;
const fair = { id: uuidv7(), key: 'fair', nameJa: '展示会', nameEn: 'Fair', type: 'fair' };

beforeAll(async () => {
  connection = await connect((await testDatabase()).url);
  const ads = { ...fair, id: uuidv7(), key: 'ads', startsOn: '2026-01-20', endsOn: '2026-03-05', costMinor: 1_000_000 };
  const undated = { ...fair, id: uuidv7(), key: 'undated', costMinor: 5 };
  const free = { ...fair, id: uuidv7(), key: 'free', startsOn: '2026-01-01' };
  await connection.db
    .insert(campaigns)
    .values([{ ...fair, startsOn: '2026-02-03', endsOn: null, costMinor: 480_000 }, ads, undated, free]);
  const month = { id: uuidv7(), department: 'marketing', month: '2026-01-01', currency: 'JPY' };
  await connection.db.insert(departmentCosts).values([
    { ...month, peopleMinor: 3_000_000, otherMinor: 200_000 },
    { ...month, id: uuidv7(), month: '2026-03-01', otherMinor: 900_000, includesCampaigns: true },
    { ...month, id: uuidv7(), department: 'field-sales', peopleMinor: 4_000_000 },
  ]);
});
afterAll(() => connection?.close());

const campaignParts = async (from: string, to: string) =>
  (await readMonthlyCosts(connection.db, { from, to }))
    .filter(({ kind }) => kind === 'campaign')
    .map(({ month, amountMinor }) => ({ month, amountMinor }));

test('a campaign is spread over its months to the last yen', async () => {
  expect(await campaignParts('2026-01-01', '2026-03-01')).toEqual(
    expect.arrayContaining([
      { month: '2026-01-01', amountMinor: 333_333 },
      { month: '2026-02-01', amountMinor: 333_333 },
      { month: '2026-02-01', amountMinor: 480_000 },
    ]),
  );
});

test('campaigns that a department booked itself are not counted twice', async () => {
  expect(await campaignParts('2026-03-01', '2026-04-01')).toEqual([]);
  const march = await readMonthlyCosts(connection.db, { from: '2026-03-01', to: '2026-04-01' });
  expect(march.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(900_000);
});

test('people and other costs stand apart, each under its department', async () => {
  const january = await readMonthlyCosts(connection.db, { from: '2026-01-01', to: '2026-02-01' });
  expect(january.map(({ department, kind, amountMinor }) => [department, kind, amountMinor])).toEqual([
    ['field-sales', 'other', 0],
    ['field-sales', 'people', 4_000_000],
    ['marketing', 'campaign', 333_333],
    ['marketing', 'other', 200_000],
    ['marketing', 'people', 3_000_000],
  ]);
});

test('a month that was remembered is never written again', async () => {
  const { sql } = connection;
  await sql`insert into kpi_snapshots (id, kpi, month, scope, value, taken_at)
    values (${uuidv7()}, 'call-count', '2026-01-01', 'total', 1, now())`;
  await expect(sql`update kpi_snapshots set value = 2`).rejects.toThrow(/permission denied|append-only/);
  await expect(sql`delete from kpi_snapshots`).rejects.toThrow(/permission denied|append-only/);
});
