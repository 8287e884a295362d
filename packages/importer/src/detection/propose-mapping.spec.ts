import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateFormatOf } from './concept-by-content.ts';
import { inspectFile } from './inspect-file.ts';
import { type ProposedTable, proposeMapping } from './propose-mapping.ts';

const columns = (table: Record<string, string[]>) =>
  Object.entries(table).map(([name, samples]) => ({ name, samples }));

function propose(table: ReturnType<typeof columns>): ProposedTable {
  const proposal = proposeMapping(table);
  if (!proposal) throw new Error('Nothing was proposed.');
  return proposal;
}

test('Japanese names are understood, in any width and order; equal names are one company', () => {
  const proposal = propose(
    columns({
      メールアドレス: ['a@x.example'],
      流入経路: ['展示会'],
      御社: [''],
      ' 会社名 ': ['森商会'],
      担当者名: ['森'],
      受付日: ['2026/4/1'],
    }),
  );
  expect(proposal).toEqual({
    record: 'leads',
    key: ['メールアドレス'],
    fields: {
      contactEmail: { column: ['メールアドレス'] },
      source: { column: ['流入経路'] },
      companyName: { column: [' 会社名 '] },
      companyId: { column: [' 会社名 '] },
      contactName: { column: ['担当者名'] },
      enteredAt: { column: ['受付日'] },
    },
  });
});

test('English names are understood, with blanks or underscores', () => {
  const { record, fields } = propose(
    columns({ first_name: ['Hana'], 'Last Name': ['Mori'], Company: ['Mori'], email: [''] }),
  );
  expect(record).toBe('contacts');
  expect(Object.keys(fields).sort()).toEqual(['companyId', 'companyName', 'email', 'familyName', 'givenName']);
});

test('a column whose name says nothing is known by what stands in it', () => {
  const { fields } = propose(
    columns({
      A: ['株式会社森', '㈱林'],
      B: ['a@b.example', 'c@d.example'],
      C: ['03-1234-5678', '090-1111-2222'],
      D: ['x', 'y'],
    }),
  );
  expect(fields).toMatchObject({ companyName: { column: ['A'] }, email: { column: ['B'] }, phone: { column: ['C'] } });
});

test('a column that numbers the rows is their key, so that new values are no new records; another thing’s number is none', () => {
  const deal = { 案件名: ['導入', '更新'], 金額: ['500000', '900000'], 結果: ['受注', '失注'] };
  const keyOf = (more: Record<string, string[]>) => propose(columns({ ...more, ...deal })).key;
  expect(keyOf({ 案件番号: ['D-1', 'D-2'] })).toEqual(['案件番号']);
  expect(keyOf({ 伝票No: ['1', '2'] })).toEqual(['伝票No']);
  expect(keyOf({ 伝票No: ['1', '1'] })).toBeUndefined();
  expect(keyOf({ Paid: ['1', '2'] })).toBeUndefined();
  expect(keyOf({ 取引先番号: ['1', '2'], 郵便番号: ['100-0001', '100-0002'] })).toBeUndefined();
});

test('companies without people are accounts, known again by their 法人番号', () => {
  const { record, key } = propose(columns({ 商号: ['国立印刷局'], 法人番号: ['7000012050002'], 従業員数: ['4,000'] }));
  expect([record, key]).toEqual(['accounts', ['法人番号']]);
});

test.each([
  ['dates that begin with the year need no format', ['2026-04-05', '2026/4/6'], null],
  ['a day beyond the twelfth tells days from months', ['03-04-2026', '25-04-2026'], 'dd-MM-yyyy'],
  [
    'where day and month can be mistaken for each other, no format is proposed',
    ['03/04/2026', '05/06/2026'],
    undefined,
  ],
])('%s', (_rule, samples, format) => expect(dateFormatOf(samples)).toBe(format));

test.each([
  [
    'deals',
    'opportunities',
    {
      案件ID: ['1'],
      会社名: ['森商会'],
      案件名: ['導入'],
      フェーズ: ['提案'],
      金額: ['100'],
      受注予定日: ['2026/4/1'],
      営業担当: ['鈴木'],
    },
    ['amount', 'closeDate', 'companyId', 'companyName', 'name', 'owner', 'stage'],
  ],
  [
    'subscriptions',
    'subscriptions',
    { 会社名: ['森商会'], プラン: ['標準'], 月額: ['10,000円'], 契約開始日: ['2026/4/1'], 自動更新: ['あり'] },
    ['companyId', 'companyName', 'monthlyAmount', 'plan', 'renewsAutomatically', 'startDate'],
  ],
  [
    'usage',
    'usage',
    { account_id: ['A'], usage_date: ['2026-04-01'], feature_name: ['login'], usage_count: ['3'] },
    ['companyId', 'day', 'metric', 'quantity'],
  ],
  [
    'tickets',
    'tickets',
    { ticket_id: ['1'], account_id: ['A'], subject: ['Login'], priority: ['high'], created_at: ['2026-04-01'] },
    ['companyId', 'openedAt', 'priority', 'subject'],
  ],
  [
    'surveys',
    'surveys',
    { メール: ['a@x.example'], 種別: ['NPS'], 点数: ['9'], 回答日: ['2026/4/1'] },
    ['answeredAt', 'contactEmail', 'kind', 'score'],
  ],
  [
    'activities',
    'activities',
    { 会社名: ['森商会'], 活動種別: ['架電'], 日時: ['2026/4/1 10:00'], 結果: ['不在'], メモ: [''] },
    ['at', 'companyId', 'companyName', 'kind', 'note', 'outcome'],
  ],
])('%s are told by their own columns', (_what, record, table, fields) => {
  const proposal = propose(columns(table));
  expect(proposal.record).toBe(record);
  expect(Object.keys(proposal.fields).sort()).toEqual(fields);
});

test('words of a file are proposed as ours, and a list with kinds of its own is no list of activities', () => {
  const { fields } = propose(columns({ 会社名: ['森'], 案件名: ['導入'], 金額: ['1'], 結果: ['受注'] }));
  expect(fields.state).toMatchObject({ column: ['結果'], values: { 受注: 'won', 失注: 'lost' } });
  const list = columns({
    会社名: ['森'],
    氏名: ['森'],
    メール: ['a@x.example'],
    種類: ['見込み客'],
    日付: ['2026/4/1'],
  });
  expect(propose(list).record).toBe('contacts');
});

test('where only the stage says how a deal ended, its words are read as the state, and the product is the name', () => {
  const pipeline = columns({
    opportunity_id: ['1', '2', '3'],
    product: ['GTX', 'MG', 'GTX'],
    account: ['Isdom', 'Cancity', ''],
    deal_stage: ['Won', 'Lost', 'Engaging'],
    close_date: ['2017-03-01', '2017-03-02', ''],
    close_value: ['1054', '0', ''],
  });
  const { record, key, fields } = propose(pipeline);
  expect([record, key, fields.stage]).toEqual(['opportunities', ['opportunity_id'], undefined]);
  expect(fields).toMatchObject({
    name: { column: ['product'] },
    state: { column: ['deal_stage'], values: { Won: 'won', Lost: 'lost', Engaging: 'open' } },
    closedAt: { column: ['close_date'] },
  });
});

test('rows with numbers of leads are leads; where nothing says whose, each is of a company of its own', () => {
  const proposal = propose(
    columns({ mql_id: ['a1', 'b2'], first_contact_date: ['2018-02-01', '2017-10-20'], origin: ['social', ''] }),
  );
  expect(proposal).toEqual({
    record: 'leads',
    key: ['mql_id'],
    fields: {
      companyId: { column: ['mql_id'] },
      enteredAt: { column: ['first_contact_date'] },
      source: { column: ['origin'] },
    },
  });
});

test('a list of companies is keyed by the number under which other files name them', () => {
  const { record, key } = propose(columns({ account_name: ['A', 'B'], account_id: ['A-1', 'A-2'] }));
  expect([record, key]).toEqual(['accounts', ['account_id']]);
});

test('tickets that nobody described are named by their numbers', () => {
  const tickets = {
    ...{ ticket_id: ['T-1', 'T-2'], account_id: ['A-1', 'A-1'], priority: ['high', 'low'] },
    ...{ submitted_at: ['27-07-2023', '08-07-2024'], closed_at: ['28-07-2023 03:00', ''] },
  };
  const proposed = ({ record, fields }: ProposedTable) => [record, fields.subject?.column];
  expect(proposed(propose(columns(tickets)))).toEqual(['tickets', ['ticket_id']]);
  expect(proposed(propose(columns({ ...tickets, title: ['Cannot sign in', ''] })))).toEqual(['tickets', ['title']]);
  expect(propose(columns(tickets)).fields.closedAt?.format).toEqual(['dd-MM-yyyy HH:mm']);
});

test('a day on which something ended is proposed for no beginning', () => {
  const deals = columns({ mql_id: ['a1', 'b2'], won_date: ['2018-02-26 19:58:54', '2018-05-08 20:17:59'] });
  expect(propose(deals)).toEqual({
    record: 'leads',
    key: ['mql_id'],
    fields: { companyId: { column: ['mql_id'] } },
  });
});

test('a stage that stands only far down in a file is proposed, too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-inspect-'));
  const path = join(folder, 'pipeline.csv');
  const rows = Array.from({ length: 300 }, (_, at) => `${at},GTX,${at < 299 ? 'Won' : 'Prospecting'},1`);
  await writeFile(path, ['opportunity_id,product,deal_stage,close_value', ...rows].join('\n'));
  const { proposal } = await inspectFile(path);
  await rm(folder, { recursive: true });
  expect(proposal?.key).toEqual(['opportunity_id']);
  expect(proposal?.fields.state?.values).toEqual({ Won: 'won', Prospecting: 'open' });
});

test.each([
  ['events of companies that have numbers', { event_id: ['1'], account_id: ['A-1'], churn_date: ['01-02-2024'] }],
  ['a price list', { product: ['GTX Pro'], series: ['GTX'], sales_price: ['4821'] }],
  ['a list of teams', { sales_agent: ['Anna'], manager: ['Dustin'], regional_office: ['Central'] }],
])('nothing is proposed for %s', (_what, table) => expect(proposeMapping(columns(table))).toBeNull());

test('a file of a known set is taken for one of the set, and a look-alike is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tasuki-inspect-'));
  const inspect = async (...lines: string[]) => {
    const path = join(folder, 'events.csv');
    await writeFile(path, lines.join('\n'));
    const { set, proposal } = await inspectFile(path);
    return [set?.name, proposal?.record];
  };
  const head = 'feedback_text,churn_date,account_id,churn_event_id,reason_code,refund_amount_usd,is_reactivation';
  expect(await inspect(head, 'x,01-02-2024,A-1,C-1,price,0,False')).toEqual(['ravenstack', undefined]);
  const tickets = await inspect('ticket_id,account_id,submitted_at,subject', 'T-1,A-1,2024-01-02,Cannot sign in');
  expect(tickets).toEqual([undefined, 'tickets']);
  await rm(folder, { recursive: true });
});
