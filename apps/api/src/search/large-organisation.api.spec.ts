import { fillLargeOrganisation } from '@tasuki/db/testing/large-organisation';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeListCursor } from '../connections/list-cursor.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const ACCOUNTS = 100_000;
const ROUNDS = 20;
/** `npm run measure` asks for all of them; the tests of every day for enough to see a list that is read whole. */
const measured = process.env.TASUKI_MEASURED_ROWS;
const LIST_ROWS = Number(measured ?? 20_000);
const LIST_ROUNDS = measured ? 20 : 4;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await fillLargeOrganisation(api.databaseUrl, { companies: ACCOUNTS, ofEachList: LIST_ROWS });
});
afterAll(() => api?.close());

/** Milliseconds within which 19 of 20 requests are answered, through HTTP and GraphQL, each document once before for the plans. */
async function p95(
  query: string,
  variables: (round: number) => Record<string, unknown>,
  rounds = ROUNDS,
): Promise<number> {
  await api.as('admin', query, variables(0));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { errors } = await api.as('admin', query, variables(round));
    times.push(performance.now() - start);
    expect(errors).toBeUndefined();
  }
  return times.sort((a, b) => a - b)[Math.ceil(rounds * 0.95) - 1] ?? 0;
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
  ['that hold a long text', { filter: { text: 'システムズ' }, orderBy: { field: 'NAME', direction: 'ASC' } }],
  ['that hold what all hold', { filter: { text: 'かな' }, orderBy: { field: 'CREATED_AT', direction: 'DESC' } }],
  [
    'of one department and tier that hold a text',
    {
      filter: { text: '物流', holders: ['FIELD_SALES'], touchTiers: ['high'] },
      orderBy: { field: 'NAME', direction: 'DESC' },
    },
  ],
])('a page of the accounts %s comes within 200 ms at 100,000, the second as fast as the first', async (what, asked) => {
  const { data } = await api.as('admin', LIST, asked);
  const { endCursor } = data.accounts.pageInfo;
  const milliseconds = await p95(LIST, (round) => ({ ...asked, after: round % 2 ? endCursor : null }));
  console.info(`accounts ${what}: p95 ${milliseconds.toFixed(1)} ms`);
  expect(milliseconds).toBeLessThan(200 * PATIENCE);
});

interface Asked extends Record<string, unknown> {
  orderBy?: { field: string; direction: string };
}

/** Each list with a page of 100 and its count; filters and orders as the apps ask for them, and the column that a page deep inside begins at. */
const lists: Record<string, { type: string; nodes: string; usual: string; asks: [asked: Asked, deep?: string][] }> = {
  leads: {
    type: 'Lead',
    nodes: 'id state account { name }',
    usual: 'enteredAt',
    asks: [
      [{}, '2025-01-01T00:00:00.000Z'],
      [{ filter: { states: ['open'] } }, '2025-01-01T00:00:00.000Z'],
      [{ filter: { text: '物流' } }, '2025-01-01T00:00:00.000Z'],
      [{ filter: { text: `${sign(79)}${sign(1047)}` } }],
      [{ filter: { states: ['open'], sources: ['card'] } }, '2025-01-01T00:00:00.000Z'],
      [{ filter: { holder: 'INSIDE_SALES' } }, '2025-01-01T00:00:00.000Z'],
      [{ orderBy: { field: 'WON_AT', direction: 'DESC' } }, '2025-06-01T00:00:00.000Z'],
      [{ orderBy: { field: 'WON_AT', direction: 'ASC' } }, '2025-06-01T00:00:00.000Z'],
      [{ orderBy: { field: 'CELL', direction: 'ASC' }, filter: { states: ['open'] } }, 'C2'],
      [{ orderBy: { field: 'ENGAGEMENT', direction: 'DESC' } }, '50'],
      [{ orderBy: { field: 'FIT', direction: 'DESC' }, filter: { engagementFrom: 40 } }, '50'],
      [{ filter: { cells: ['A1', 'A2'] } }, '2025-01-01T00:00:00.000Z'],
    ],
  },
  opportunities: {
    type: 'Opportunity',
    nodes: 'id name state',
    usual: 'openedAt',
    asks: [
      [{}, '2025-01-01T00:00:00.000Z'],
      [{ filter: { state: ['open'] }, orderBy: { field: 'CLOSE_DATE', direction: 'ASC' } }, '2026-01-01'],
      [
        { filter: { stageKey: ['quote'] }, orderBy: { field: 'STAGE_SINCE', direction: 'ASC' } },
        '2025-01-01T00:00:00.000Z',
      ],
      [{ orderBy: { field: 'NAME', direction: 'ASC' } }, '倉'],
      [{ filter: { search: '倉庫' } }, '2025-01-01T00:00:00.000Z'],
      [{ filter: { search: `${sign(79)}${sign(1047)}` } }],
    ],
  },
  tasks: {
    type: 'Task',
    nodes: 'id title dueAt',
    usual: 'dueAt',
    asks: [
      [{}, '2025-06-01T00:00:00.000Z'],
      [{ filter: { state: 'open' } }, '2025-06-01T00:00:00.000Z'],
      [{ filter: { state: 'done' }, orderBy: { field: 'DONE_AT', direction: 'DESC' } }, '2025-06-01T00:00:00.000Z'],
      [{ filter: { department: 'FIELD_SALES', state: 'open' } }, '2025-06-01T00:00:00.000Z'],
      [{ orderBy: { field: 'CREATED_AT', direction: 'DESC' } }, '2025-01-01T00:00:00.000Z'],
    ],
  },
  contracts: {
    type: 'Contract',
    nodes: 'id state endDate',
    usual: 'endDate',
    asks: [
      [{}, '2026-01-01'],
      [{ filter: { state: ['active'] } }, '2026-01-01'],
      [{ filter: { hasNotice: true } }, '2026-01-01'],
      [
        { filter: { needsOnboarding: true }, orderBy: { field: 'SIGNED_AT', direction: 'DESC' } },
        '2025-01-01T00:00:00.000Z',
      ],
      [{ orderBy: { field: 'NOTICE_DEADLINE', direction: 'ASC' } }, '2026-01-01'],
      [{ orderBy: { field: 'START_DATE', direction: 'DESC' } }, '2025-01-01'],
    ],
  },
  handoffs: {
    type: 'Handoff',
    nodes: 'id state from to',
    usual: 'offeredAt',
    asks: [
      [{}, '2025-01-01T00:00:00.000Z'],
      [
        { filter: { to: 'FIELD_SALES', states: ['offered'] }, orderBy: { field: 'DUE_AT', direction: 'ASC' } },
        '2025-01-01T00:00:00.000Z',
      ],
      [{ filter: { department: 'INSIDE_SALES' } }, '2025-01-01T00:00:00.000Z'],
      [
        { filter: { states: ['accepted', 'returned'] }, orderBy: { field: 'DECIDED_AT', direction: 'DESC' } },
        '2025-01-01T00:00:00.000Z',
      ],
      [{ filter: { reasonCode: 'not-now' } }, '2025-01-01T00:00:00.000Z'],
    ],
  },
};

/** In the spelling of the tables: CLOSE_DATE is closeDate. */
const columnOf = ({ field }: { field: string }) =>
  field.toLowerCase().replace(/_(.)/g, (_all, letter) => letter.toUpperCase());

test.each(
  Object.entries(lists),
)('every page of %s comes within 200 ms, in each order and filter', async (name, list) => {
  const document = `query($filter: ${list.type}Filter, $orderBy: ${list.type}Order, $after: String) {
    ${name}(first: 100, filter: $filter, orderBy: $orderBy, after: $after) { nodes { ${list.nodes} } totalCount } }`;
  for (const [asked, deep] of list.asks) {
    const order = `${name}.${asked.orderBy ? columnOf(asked.orderBy) : list.usual}`;
    const after = deep ? writeListCursor(order, deep, '88888888-8888-8888-8888-888888888888') : null;
    const milliseconds = await p95(document, (round) => ({ ...asked, after: round % 2 ? after : null }), LIST_ROUNDS);
    console.info(`${name} ${JSON.stringify(asked)}: p95 ${milliseconds.toFixed(1)} ms`);
    expect(milliseconds, JSON.stringify(asked)).toBeLessThan(200 * PATIENCE);
  }
});

test('the call queue comes within 200 ms, in either order', async () => {
  const document = `query($byCell: Boolean, $isMine: Boolean) { callQueue(first: 200, byCell: $byCell, isMine: $isMine) {
    nodes { score reasons { key points } lead { id } account { name } contact { phone } lastCall { outcome } task { title } } totalCount } }`;
  for (const asked of [{}, { byCell: true }, { isMine: true }]) {
    const milliseconds = await p95(document, () => asked, LIST_ROUNDS);
    console.info(`call queue ${JSON.stringify(asked)}: p95 ${milliseconds.toFixed(1)} ms`);
    expect(milliseconds, JSON.stringify(asked)).toBeLessThan(200 * PATIENCE);
  }
});
