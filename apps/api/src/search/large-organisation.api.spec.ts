import { connect } from '@tasuki/db';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const ACCOUNTS = 100_000;
const ROUNDS = 20;
let api: TestApi;

/** 100,000 companies such as 株式会社荻繰物流, one in four with a person, at the speed of a copy. */
const fill = sql`
  with made as (
    select gen_random_uuid() as id, i, chr(19968 + (i * 79) % 2000) || chr(19968 + (i * 1047) % 1501) as stem
    from generate_series(1, ${ACCOUNTS}) i),
  companies as (
    insert into accounts (id, state, name, name_kana, holder, holder_since, created_at, region, touch_tier)
    select id, 'identified',
      (array['株式会社', '㈱', ''])[1 + i % 3] || stem || (array['製作所', '物流', '食品', '電機', '建設', 'システムズ'])[1 + i % 6],
      'カナ' || chr(12449 + i % 80) || chr(12449 + (i * 31) % 80), (array['marketing', 'inside-sales', 'field-sales', 'customer-success'])[1 + i % 4],
      timestamptz '2024-01-01' + i * interval '1 minute', timestamptz '2024-01-01' + i * interval '1 minute',
      (array['関西', '九州', '東北'])[1 + i % 3], (array['high', 'low', 'tech'])[1 + i % 3]
    from made)
  insert into contacts (account_id, id, family_name, given_name, email, phone, created_at)
  select id, gen_random_uuid(), chr(19968 + (i * 31) % 900) || '田', '花子', 'p' || i || '@c' || i || '.example', '03-' || lpad(i::text, 4, '0') || '-' || lpad((i * 7 % 10000)::text, 4, '0'), now()
  from made where i % 4 = 0`;

beforeAll(async () => {
  api = await startTestApi();
  const owner = await connect(api.databaseUrl, { asOwner: true, max: 1 });
  const { db } = owner;
  // What is measured are look-ups: the indexes are built at the end, not row by row.
  const indexes = await db.execute<{ name: string; definition: string }>(
    sql`select indexname as name, indexdef as definition from pg_indexes where indexname ~ '^(accounts|contacts)_by'`,
  );
  for (const { name } of indexes) await db.execute(sql`drop index ${sql.identifier(name)}`);
  await db.execute(fill);
  for (const { definition } of indexes) await db.execute(sql.raw(definition));
  // A small sample tells the planner enough, and folds few names.
  await db.execute(sql`set default_statistics_target = 10`);
  await db.execute(sql`analyze accounts, contacts`);
  await owner.close();
});
afterAll(() => api?.close());

/** Milliseconds that 19 of 20 requests stay below, through HTTP and GraphQL, each document once before for the plans. */
async function p95(query: string, variables: (round: number) => Record<string, unknown>): Promise<number> {
  await api.as('admin', query, variables(0));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { errors } = await api.as('admin', query, variables(round));
    times.push(performance.now() - start);
    expect(errors).toBeUndefined();
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.95)] ?? 0;
}

/** What the product promises is for a quiet machine; a test run shares its cores with others. */
const PATIENCE = 3;

const SEARCH = 'query($text: String!) { search(text: $text) { type hits { title matched account { name holder } } } }';
const sign = (at: number) => String.fromCodePoint(19968 + at);

test.each([
  ['two rare signs', (round: number) => `${sign((round * 79) % 2000)}${sign((round * 1047) % 1501)}`],
  ['two signs that one company in six has', () => '物流'],
  ['six signs that one company in six ends with', () => 'システムズ'],
  [
    'a name',
    (round: number) => `株式会社${sign(((round * 3 + 3) * 79) % 2000)}${sign(((round * 3 + 3) * 1047) % 1501)}`,
  ],
  ['half a telephone number', (round: number) => `03-${1000 + round * 4}`],
  ['kana', (round: number) => `かな${String.fromCodePoint(12353 + (round % 80))}`],
])('the search for %s answers within 100 ms at 100,000 accounts', async (what, textOf) => {
  const milliseconds = await p95(SEARCH, (round) => ({ text: textOf(round + 1) }));
  console.info(`search for ${what}: p95 ${milliseconds.toFixed(1)} ms`);
  expect(milliseconds).toBeLessThan(100 * PATIENCE);
});

const LIST = `query($filter: AccountFilter, $orderBy: AccountOrder, $after: String) {
  accounts(first: 100, filter: $filter, orderBy: $orderBy, after: $after) {
    edges { cursor node { id name holder holderSince } } pageInfo { endCursor } totalCount } }`;

test.each([
  ['by the last pass', { orderBy: { field: 'HOLDER_SINCE', direction: 'DESC' } }],
  [
    'of one department by the last pass',
    { filter: { holders: ['FIELD_SALES'] }, orderBy: { field: 'HOLDER_SINCE', direction: 'DESC' } },
  ],
  ['of a region by name', { filter: { regions: ['九州'] }, orderBy: { field: 'NAME', direction: 'ASC' } }],
  ['that hold a text', { filter: { text: '物流' }, orderBy: { field: 'HOLDER_SINCE', direction: 'DESC' } }],
])('a page of the accounts %s comes within 200 ms at 100,000, the second as fast as the first', async (what, asked) => {
  const { data } = await api.as('admin', LIST, asked);
  const { endCursor } = data.accounts.pageInfo;
  const milliseconds = await p95(LIST, (round) => ({ ...asked, after: round % 2 ? endCursor : null }));
  console.info(`accounts ${what}: p95 ${milliseconds.toFixed(1)} ms`);
  expect(milliseconds).toBeLessThan(200 * PATIENCE);
});
