import { commit } from '@tasuki/db';
import { type NewEvent, parseGlobalId } from '@tasuki/domain';
import { noteAdded } from '@tasuki/domain/accounts/events/note-added';
import { usageRecorded } from '@tasuki/domain/customer-success/events/usage-recorded';
import { pageViewed } from '@tasuki/domain/marketing/events/page-viewed';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const EVENTS = 240;
const HOUR = 3_600_000;
const START = Date.parse('2026-01-20T00:00:00Z');

const PAGE = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $skip: Int, $filter: TimelineFilter) {
  account(id: $id) { timeline(first: $first, after: $after, last: $last, before: $before, skip: $skip, filter: $filter, folded: true) {
    totalCount pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
    edges { run { count from } node { id kind department occurredAt isHidden } } } } }`;
const DENSITY = `query ($id: ID!) { account(id: $id) {
  timelineDensity(bucket: MONTH, folded: true) { bucket startsAt count rows } } }`;
const NAMES = `query ($id: ID!) { account(id: $id) { timeline(first: 200) { totalCount nodes { kind } } } }`;
const SET = `mutation ($kind: String!, $on: Boolean!) { setKindOnTimeline(input: { kind: $kind, isOnTimeline: $on }) {
  kind { name isOnTimeline } refusal { code } } }`;

interface Edge {
  run: { count: number; from: string } | null;
  node: { id: string; kind: string; department: string; occurredAt: string; isHidden: boolean };
}

let api: TestApi;
let accountId: string;

/** The same every time: runs of all lengths, some across a month's end, some of moments that are equal, some private. */
function history(uuid: string): NewEvent[] {
  let state = 7;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  let kind = 0;
  return Array.from({ length: EVENTS }, (_, at) => {
    if (random(4) === 0) kind = random(3);
    const facts = {
      accountId: uuid,
      occurredAt: new Date(START + (at - (at % 3)) * 4 * HOUR),
      visibility: random(15) === 0 ? ('department' as const) : ('everyone' as const),
    };
    const day = facts.occurredAt.toISOString().slice(0, 10);
    if (kind === 0) return pageViewed.event({ ...facts, payload: { touchId: uuidv7(), title: `page ${at}` } });
    if (kind === 1) return usageRecorded.event({ ...facts, payload: { day, metric: `use ${at}`, quantity: 1 } });
    return noteAdded.event({ ...facts, department: 'field-sales', payload: { text: `note ${at}` } });
  });
}

beforeAll(async () => {
  api = await startTestApi();
  const { data } = await api.as(
    'admin',
    'mutation { createAccount(input: { name: "㈱繰返製作所" }) { account { id } } }',
  );
  accountId = data.createAccount.account.id;
  const events = history(parseGlobalId(accountId)?.id ?? '');
  await api.services.db.transaction((tx) =>
    commit(tx, events, { actorId: null, actorType: 'system', operation: 'addNote', now: new Date() }),
  );
});
afterAll(() => api?.close());

async function page(role: 'admin' | 'field-sales-member', variables: Record<string, unknown>) {
  const { data, errors } = await api.as(role, PAGE, { id: accountId, ...variables });
  expect(errors).toBeUndefined();
  return data.account.timeline as {
    totalCount: number;
    edges: Edge[];
    pageInfo: { hasNextPage: boolean; endCursor: string; hasPreviousPage: boolean; startCursor: string };
  };
}

async function walk(role: 'admin' | 'field-sales-member', first: number): Promise<Edge[]> {
  const edges: Edge[] = [];
  for (let after: string | undefined; ; ) {
    const { pageInfo, ...found } = await page(role, { first, after });
    edges.push(...found.edges);
    if (!pageInfo.hasNextPage) return edges;
    after = pageInfo.endCursor;
  }
}

/** The rule, told once more without SQL: walks the plain timeline and folds as it goes. */
async function foldedByHand(role: 'admin' | 'field-sales-member'): Promise<(string | number)[][]> {
  const events: Edge['node'][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { data } = await api.as(role, PAGE.replace(', folded: true', ''), { id: accountId, first: 200, after });
    const { edges, pageInfo } = data.account.timeline;
    events.push(...edges.map((edge: Edge) => edge.node));
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  const month = (moment: string) => new Date(Date.parse(moment) + 9 * HOUR).toISOString().slice(0, 7);
  const runs: Edge['node'][][] = [];
  for (const event of events) {
    const before = runs.at(-1)?.[0];
    const isRepeat =
      /page-viewed|usage-recorded/.test(event.kind) &&
      before?.kind === event.kind &&
      month(before.occurredAt) === month(event.occurredAt);
    if (isRepeat) runs.at(-1)?.push(event);
    else runs.push([event]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(({ id }) => [id, 1]) : [[run[0]?.id ?? '', run.length, run.at(-1)?.occurredAt ?? '']],
  );
}

const told = (edges: Edge[]) => edges.map(({ node, run }) => (run ? [node.id, run.count, run.from] : [node.id, 1]));

test.each([
  'admin',
  'field-sales-member',
] as const)('three repeats or more are one row, and every page size tells the same rows: %s', async (role) => {
  const byHand = await foldedByHand(role);
  expect(byHand.length).toBeLessThan(EVENTS / 1.5);
  for (const size of [200, 31, 2]) expect(told(await walk(role, size))).toEqual(byHand);
});

test('pages from the oldest end and back again show the same rows', async () => {
  const whole = told(await walk('admin', 200));
  const rows: (string | number)[][] = [];
  for (let before: string | undefined; ; ) {
    const { edges, pageInfo } = await page('admin', { last: 17, before });
    rows.unshift(...told(edges));
    if (!pageInfo.hasPreviousPage) break;
    before = pageInfo.startCursor;
  }
  expect(rows).toEqual(whole);
});

test('the months’ rows add up to all rows, and place each row from the month’s beginning', async () => {
  const whole = await walk('admin', 200);
  const { data } = await api.as('admin', DENSITY, { id: accountId });
  const buckets: { bucket: string; startsAt: string; count: number; rows: number }[] = data.account.timelineDensity;
  const months = Map.groupBy(buckets, ({ startsAt }) => startsAt);
  let end = 0;
  for (const [from, ofMonth] of months) {
    const rows = ofMonth.reduce((sum, each) => sum + each.rows, 0);
    end += rows;
    const skip = Math.floor(rows / 2);
    const { edges } = await page('admin', { last: 10, skip, filter: { from } });
    expect(told(edges)).toEqual(told(whole.slice(Math.max(end - skip - 10, 0), end - skip)));
  }
  expect(end).toBe(whole.length);
  const { totalCount } = await page('admin', { first: 1 });
  expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
});

test('a run opens into its events by their kind and time', async () => {
  const { node, run } = (await walk('admin', 200)).find((edge) => edge.run) ?? {};
  const to = new Date(Date.parse(node?.occurredAt ?? '') + 1).toISOString();
  const filter = { kinds: [node?.kind], from: run?.from, to };
  const { data } = await api.as('admin', PAGE.replace(', folded: true', ''), {
    id: accountId,
    first: 2,
    skip: 1,
    filter,
  });
  expect(data.account.timeline.totalCount).toBe(run?.count);
  expect(data.account.timeline.edges.map((edge: Edge) => edge.node.kind)).toEqual([node?.kind, node?.kind]);
});

test('a kind that is kept off adds no rows, is still counted by figures, and comes back with its past', async () => {
  const usage = 'customer-success.usage-recorded';
  const read = async () => (await api.as('admin', NAMES, { id: accountId })).data.account.timeline;
  const days = () => api.services.sql`select count(*)::int as days from usage_days`;
  const before = await read();
  await api.as('admin', SET, { kind: usage, on: false });
  await vi.waitFor(async () => expect((await read()).totalCount).toBeLessThan(before.totalCount), 5000);
  const off = await read();
  expect(off.nodes.map(({ kind }: { kind: string }) => kind)).not.toContain(usage);
  const counted = await days();
  const sync = usageRecorded.event({
    accountId: parseGlobalId(accountId)?.id ?? '',
    occurredAt: new Date(),
    payload: { day: '2026-12-01', metric: 'logins', quantity: 3 },
  });
  const author = { actorId: null, actorType: 'system' as const, operation: 'recordUsage', now: new Date() };
  await api.services.db.transaction((tx) => commit(tx, [sync], author));
  expect((await read()).totalCount).toBe(off.totalCount);
  expect((await days())[0]?.days).toBe(counted[0]?.days + 1);
  await api.as('admin', SET, { kind: usage, on: true });
  await vi.waitFor(async () => expect((await read()).totalCount).toBe(before.totalCount + 1), 5000);
});

test('handoffs cannot be kept off', async () => {
  const { data } = await api.as('admin', SET, { kind: 'handoffs.accepted', on: false });
  expect(data.setKindOnTimeline.refusal.code).toBe('KIND_STAYS_ON_TIMELINE');
});
