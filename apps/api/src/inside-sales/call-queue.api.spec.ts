import { leads } from '@tasuki/db';
import { desc, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let now = new Date('2026-06-10T01:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

const QUEUE = `query($first: Int, $after: String, $cells: [String!], $byCell: Boolean) { callQueue(first: $first, after: $after, cells: $cells, byCell: $byCell) {
  totalCount pageInfo { hasNextPage endCursor } nodes { score callCount account { name } contact { familyName } lastCall { outcome }
    task { title } reasons { key points labelJa labelEn } } } }`;

interface Item {
  score: number;
  account: { name: string };
  reasons: { key: string; points: number; labelJa: string; labelEn: string }[];
}

async function captured(companyName: string, companyDomain?: string): Promise<{ id: string; account: { id: string } }> {
  const { data } = await api.as(
    'admin',
    'mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }',
    { input: { companyName, companyDomain, contactName: '田中 太郎' } },
  );
  return data.captureLead.lead;
}

/** A lead that inside sales has taken. */
async function taken(companyName: string, domain?: string): Promise<{ accountId: string; leadId: string }> {
  const { id: leadId, account } = await captured(companyName, domain);
  const offer = await api.as(
    'admin',
    'mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } } }',
    { input: { accountId: account.id, leadId, from: 'MARKETING', to: 'INSIDE_SALES' } },
  );
  await api.as('admin', 'mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { id } } }', {
    input: { handoffId: offer.data.offerHandoff.handoff.id },
  });
  return { accountId: account.id, leadId };
}

const call = (input: Record<string, unknown>) =>
  api.as('inside-sales-member', 'mutation($input: LogCallInput!) { logCall(input: $input) { call { id } } }', {
    input,
  });

const queue = async (variables: Record<string, unknown> = {}) =>
  (await api.as('inside-sales-member', QUEUE, variables)).data.callQueue;

beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  const form = await taken('フォーム商会');
  await taken('静かな会社');
  const refused = await taken('断りの会社');
  const later = await taken('後日の会社');
  await api.as('admin', 'mutation($input: RecordTouchInput!) { recordTouch(input: $input) { touch { id } } }', {
    input: { accountId: form.accountId, kind: 'FORM_SUBMITTED', title: '見積依頼' },
  });
  await call({ ...refused, outcome: 'REFUSED' });
  await call({ ...later, outcome: 'CALLBACK', callbackAt: new Date(now.getTime() + 5 * DAY_MS).toISOString() });
  now = new Date(now.getTime() + 2 * DAY_MS);
});
afterAll(() => api?.close());

test('each score is the sum of its listed points, the next call comes first, and a call back waits for its time', async () => {
  const { nodes, totalCount } = await queue();
  expect(nodes.map(({ account }: Item) => account.name)).toEqual(['フォーム商会', '静かな会社', '断りの会社']);
  expect(totalCount).toBe(3);
  for (const { score, reasons } of nodes as Item[]) {
    expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
    for (const { labelJa, labelEn } of reasons) expect(labelJa && labelEn).toBeTruthy();
  }
  expect(nodes[0]).toMatchObject({ contact: { familyName: '田中' }, callCount: 0, lastCall: null });
  expect(nodes[0].reasons.map(({ key }: { key: string }) => key)).toEqual([
    'form-fresh',
    'never-called',
    'arrived-lately',
    'touches',
  ]);
});

test.each([false, true])('paging walks the queue without a gap, also by place in the grid: %s', async (byCell) => {
  const whole = (await queue({ byCell })).nodes.map(({ account }: Item) => account.name);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await queue({ byCell, first: 1, after });
    seen.push(...nodes.map(({ account }: Item) => account.name));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(whole);
  const { errors } = await api.as('inside-sales-member', QUEUE, { after: 'x' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a call back that is due comes to the front with its task', async () => {
  now = new Date(now.getTime() + 4 * DAY_MS);
  const { nodes } = await queue();
  expect(nodes[0]).toMatchObject({
    account: { name: '後日の会社' },
    task: { title: 'Call back' },
    lastCall: { outcome: 'CALLBACK' },
  });
  expect(nodes[0].reasons[0]).toMatchObject({ key: 'call-back-due', points: 40, labelJa: 'かけ直しの時刻' });
});

test('the queue is narrowed to places in the grid, and led by the best of them', async () => {
  await api.services
    .sql`update score_looks k set standing = 'A2' from accounts a where a.id = k.account_id and a.name = '断りの会社'`;
  const names = async (asked: Record<string, unknown>) =>
    (await queue(asked)).nodes.map(({ account }: Item) => account.name);
  expect((await names({})).at(0)).toBe('後日の会社');
  expect((await names({ byCell: true })).slice(0, 2)).toEqual(['断りの会社', '後日の会社']);
  expect(await names({ cells: ['A1', 'A2', 'A3'] })).toEqual(['断りの会社']);
});

/** What was lost comes back to inside sales, which has an older lead of the account still. */
async function lost(accountId: string, reason: string, reapproachOn: string): Promise<void> {
  const run = async (name: string, input: object, answer: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await api.as(
      'admin',
      `mutation($input: ${type}!) { ${name}(input: $input) { ${answer} } }`,
      {
        input,
      },
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const pass = async (from: string, to: string) => {
    const { handoff } = await run('offerHandoff', { accountId, from, to }, 'handoff { id }');
    await run('acceptHandoff', { handoffId: handoff.id }, 'handoff { id }');
  };
  await pass('INSIDE_SALES', 'FIELD_SALES');
  const { opportunity } = await run(
    'openOpportunity',
    { accountId, name: '初回提案', amount: '100' },
    'opportunity { id }',
  );
  const why = { opportunityId: opportunity.id, reasonCode: reason, reapproachOn };
  expect(await run('loseOpportunity', why, 'refusal { code }')).toEqual({ refusal: null });
  await pass('FIELD_SALES', 'INSIDE_SALES');
}

test('a loss that comes back with an older lead says why, and takes its place by the day to approach again', async () => {
  const early = await taken('早い再訪', 'early.example');
  const late = await taken('遅い再訪', 'late.example');
  for (const { accountId, leadId } of [early, late]) await call({ accountId, leadId, outcome: 'MEANINGFUL' });
  // The deal takes one lead with it; the other stays open, and keeps a new one from being begun.
  expect((await captured('早い再訪', 'early.example')).account.id).toBe(early.accountId);
  await captured('遅い再訪', 'late.example');
  now = new Date(now.getTime() + 30 * DAY_MS);
  const day = (ahead: number) => new Date(now.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
  await lost(early.accountId, 'no-budget', day(2));
  await lost(late.accountId, 'no-budget', day(90));
  now = new Date(now.getTime() + 2 * DAY_MS);
  const of = (nodes: Item[], name: string) => nodes.find(({ account }) => account.name === name)?.reasons ?? [];
  const { nodes } = await queue();
  expect(of(nodes, '早い再訪').map(({ key, labelJa }) => [key, labelJa])).toEqual([
    ['re-approach-due', '再アプローチ（失注: 予算なし）'],
    ['just-arrived', '24時間以内に再アプローチ開始'],
    ['spoke-before', '前回: 有効会話'],
  ]);
  expect(of(nodes, '遅い再訪')).toContainEqual(expect.objectContaining({ key: 're-approach-later', points: -15 }));
  expect(nodes.filter(({ account }: Item) => account.name === '早い再訪')).toHaveLength(1);
  await call({ ...early, outcome: 'ABSENT' });
  const after: Item[] = (await queue()).nodes;
  expect(of(after, '早い再訪').map(({ key }) => key)).not.toContain('re-approach-due');
});

test('a contact who goes round again stands in the queue once, and not for the earlier cycle, too', async () => {
  await taken('二周目の会社');
  const { db } = api.services;
  const [earlier] = await db.select().from(leads).where(eq(leads.state, 'working')).orderBy(desc(leads.id)).limit(1);
  const now = { id: uuidv7(), cycleNumber: 2, state: 'open' };
  await db.insert(leads).values({ ...earlier!, ...now });
  const { nodes }: { nodes: Item[] } = await queue();
  expect(nodes.filter(({ account }) => account.name === '二周目の会社')).toHaveLength(1);
});

test('what was imported without a date is no call and no arrival of today', async () => {
  const lead = await taken('日付のない会社', 'undated.example');
  await call({ ...lead, outcome: 'ABSENT' });
  const keys = async () => {
    const { nodes }: { nodes: (Item & { callCount: number })[] } = await queue();
    const { reasons, callCount } = nodes.find(({ account }) => account.name === '日付のない会社') as (typeof nodes)[0];
    return [callCount, ...reasons.map(({ key }) => key)];
  };
  expect(await keys()).toEqual([1, 'called-today', 'just-arrived']);
  await api.services
    .sql`update calls set called_precision = 'unknown' where account_id in (select id from accounts where name = '日付のない会社')`;
  expect(await keys()).toEqual([1, 'just-arrived']);
  await api.services
    .sql`update leads set entered_precision = 'unknown' where account_id in (select id from accounts where name = '日付のない会社')`;
  expect(await keys()).toEqual([1]);
});
