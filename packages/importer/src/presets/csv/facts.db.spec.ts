import { commit, readKpis, users } from '@tasuki/db';
import { accountUpdated } from '@tasuki/domain/accounts/events/account-updated';
import { dealWon } from '@tasuki/domain/field-sales/events/deal-won';
import { meetingBooked } from '@tasuki/domain/inside-sales/events/meeting-booked';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { undoImport } from '../../engine/undo-import.ts';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';

const DEALS = 'no,company,deal,state,amount,owner,opened,closed\n';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const company = { companyId: 'company' };
const mapping = parseMapping({
  source: 'old-crm',
  tables: [
    { record: 'accounts', key: 'id', fields: { name: 'name', domain: 'domain' } },
    {
      file: 'deals*',
      record: 'opportunities',
      key: 'no',
      fields: {
        ...company,
        ...{ name: 'deal', state: 'state', amount: 'amount', owner: 'owner', openedAt: 'opened', closedAt: 'closed' },
      },
    },
    {
      file: 'subscriptions*',
      record: 'subscriptions',
      key: 'no',
      fields: {
        ...company,
        monthlyAmount: 'monthly',
        currency: 'currency',
        startDate: 'from',
        endedOn: 'until',
        plan: 'plan',
      },
    },
    {
      file: 'usage*',
      record: 'usage',
      key: 'no',
      fields: { ...company, day: 'day', metric: 'metric', quantity: 'count' },
    },
    {
      file: 'tickets*',
      record: 'tickets',
      key: 'no',
      fields: { ...company, subject: 'about', openedAt: 'opened', closedAt: 'closed' },
    },
    {
      file: 'surveys*',
      record: 'surveys',
      key: 'no',
      fields: { ...company, kind: 'kind', score: 'score', answeredAt: 'at' },
    },
    { file: 'leads*', record: 'leads', key: 'no', fields: { companyName: 'company', enteredAt: 'at' } },
    {
      file: 'activities*',
      record: 'activities',
      key: 'no',
      fields: { ...company, kind: 'kind', outcome: 'outcome', at: 'at', owner: { column: 'owner', optional: true } },
    },
  ],
});
const files = {
  'accounts.csv': 'id,name,domain\nC1,北斗,hokuto.example\n',
  'deals.csv':
    'no,company,deal,state,amount,owner,opened,closed,rank\n1,C1,導入,won,"1,200,000円",鈴木,2026-01-10,2026-02-10,A\n2,C1,追加,open,,鈴木,2026-03-01,,\n3,,迷子,open,,,2026-03-01,,\n4,C1,変,done,,,2026-03-01,,\n',
  'subscriptions.csv':
    'no,company,monthly,currency,from,until,plan,memo\n1,C1,100000,JPY,2026-02-10,2026-08-31,標準,x\n2,C1,50000,JPY,2026-04-01,,追加,\n3,C1,10,KLINGON,2026-04-01,,,\n',
  'usage.csv':
    'no,company,day,metric,count\n1,C1,2026-03-01,login,3\n2,C1,2026-03-01,login,4\n3,C1,2026-03-02,login,-1\n',
  'tickets.csv': 'no,company,about,opened,closed\n1,C1,設定,2026-03-01 10:00,2026-03-01 12:00\n2,C9,質問,2026-03-02,\n',
  'surveys.csv': 'no,company,kind,score,at\n1,C1,nps,9,2026-03-05\n2,C1,csat,9,2026-03-05\n',
};

test('deals, subscriptions, usage, tickets and surveys stand on the companies that they name', async () => {
  const report = await desk.importFiles(files, { preset: 'csv', mapping });
  expect(report.created).toEqual({
    ...{ accounts: 2, users: 1, opportunities: 2, contracts: 2, usage: 2, tickets: 2, surveys: 1 },
  });
  const [told] = await desk.connection.sql`select
    (select string_agg(state || ' ' || coalesce(amount_minor::text, '?'), ', ' order by name) from opportunities) as deals,
    (select string_agg(kind || ' ' || amount_minor, ', ' order by effective_on) from mrr_movements) as ledger,
    (select attributes->>'memo' from contracts where plan = '標準') as memo,
    (select string_agg(day || ' ' || quantity, ', ') from usage_days) as usage,
    (select string_agg(state, ', ' order by opened_at) from tickets) as tickets,
    (select string_agg(kind || ' ' || score, ', ') from surveys) as surveys`;
  expect({ ...told }).toEqual({
    deals: 'won 1200000, open ?',
    ledger: 'new 100000, expansion 50000, contraction -100000',
    memo: 'x',
    usage: '2026-03-01 7',
    tickets: 'closed, open',
    surveys: 'nps 9',
  });
  expect(await desk.issuesOf(report.runId)).toEqual([
    'rejected deals.csv:4 No company, domain or e-mail says whose record this is',
    'rejected deals.csv:5 state "done" is none of open, won, lost',
    'rejected subscriptions.csv:4 "KLINGON" is no ISO 4217 currency',
    'rejected usage.csv:4 count "-1" is not a number from zero upwards',
    'rejected surveys.csv:3 CSAT is a whole number from 1 to 5.',
  ]);
  const again = await desk.importFiles(files, { preset: 'csv', mapping });
  expect([again.created, again.updated]).toEqual([{}, {}]);
});

const changedFiles = {
  'accounts.csv': 'id,name,domain\nC1,北斗商事,hokuto.example\n',
  'deals.csv':
    'no,company,deal,state,amount,owner,opened,closed,rank\n1,C1,導入,won,"1,300,000円",鈴木,2026-01-10,2026-02-10,A\n2,C1,追加,open,800000,鈴木,2026-03-01,,B\n',
  'subscriptions.csv':
    'no,company,monthly,currency,from,until,plan,memo\n1,C1,100000,JPY,2026-02-10,2026-08-31,標準,y\n2,C1,60000,JPY,2026-04-01,,上位,\n',
  'usage.csv': 'no,company,day,metric,count\n1,C1,2026-03-01,login,3\n2,C1,2026-03-01,login,6\n',
  'tickets.csv':
    'no,company,about,opened,closed\n1,C9,別件,2026-03-01 10:00,2026-03-01 12:00\n2,C9,質問の続き,2026-03-02,2026-03-04\n',
  'surveys.csv': 'no,company,kind,score,at\n1,C1,nps,10,2026-03-05\n',
};
const standing = async () => {
  const [row] = await desk.connection.sql`select
    (select name || ' ' || coalesce(region, '') from accounts where state = 'identified') as account,
    (select amount_minor || ' ' || (attributes->>'rank') from opportunities where name = '追加') as deal,
    (select string_agg(plan || ' ' || monthly_minor, ', ' order by start_date) from contracts) as contracts,
    (select string_agg(kind || ' ' || amount_minor, ', ' order by effective_on, kind) from mrr_movements) as ledger,
    (select quantity from usage_days) as usage,
    (select string_agg(subject || ' ' || state, ', ' order by opened_at) from tickets) as tickets`;
  return { ...row };
};

test('what rows say anew of records is told as of now, what no longer changes is flagged, and an undo gives it all back', async () => {
  await desk.importFiles(files, { preset: 'csv', mapping });
  const before = await standing();
  const { runId, created, updated } = await desk.importFiles(changedFiles, { preset: 'csv', mapping });
  expect([created, updated]).toEqual([{}, { accounts: 1, opportunities: 1, contracts: 1, usage: 1, tickets: 1 }]);
  expect(await standing()).toEqual({
    account: '北斗商事 ',
    deal: '800000 B',
    contracts: '標準 100000, 上位 60000',
    ledger: 'new 100000, expansion 50000, contraction -100000, expansion 10000',
    usage: 9,
    tickets: '設定 closed, 質問の続き closed',
  });
  expect(await desk.issuesOf(runId)).toEqual([
    'flagged deals.csv:2 This deal is closed: what was agreed stands, and the other values were not taken',
    'flagged subscriptions.csv:2 This contract has ended: the other values were not taken',
    'flagged tickets.csv:2 This ticket is recorded for "北斗商事", but the row names "C9": nothing was taken. If it is another ticket, import it under another source name or key column; if both are one company, merge the two accounts',
    'flagged surveys.csv:2 This answer was imported before with other values; what was recorded then stands',
  ]);
  const again = await desk.importFiles(changedFiles, { preset: 'csv', mapping });
  expect([again.created, again.updated, again.issues.flagged]).toEqual([{}, {}, 4]);
  await undoImport(desk.connection, { runId, by: { actorId: null, actorType: 'system' } });
  expect(await standing()).toEqual(before);
  const last = await desk.importFiles(changedFiles, { preset: 'csv', mapping });
  expect(last.updated).toEqual(updated);
});

test('a field that a person changed since is kept and flagged until both agree', async () => {
  const accounts = (region: string, industry: string) =>
    ({ 'companies.csv': `id,name,region,industry\nC1,北斗,${region},${industry}\n` }) as const;
  const fields = { name: 'name', region: 'region', industry: 'industry' };
  const request = {
    preset: 'csv',
    mapping: parseMapping({ source: 'crm', record: 'accounts', key: 'id', fields }),
  } as const;
  await desk.importFiles(accounts('大阪府', '小売'), request);
  const { db } = desk.connection;
  const [account] = await desk.connection.sql`select id from accounts`;
  const edit = accountUpdated.event({
    ...{ accountId: account?.id, department: 'marketing', occurredAt: new Date() },
    subject: { type: 'account', id: account?.id },
    payload: { changes: { region: '京都府' }, before: { region: '大阪府' } },
  });
  const author = { actorId: null, actorType: 'user', operation: 'updateAccount', now: new Date() } as const;
  await db.transaction((tx) => commit(tx, [edit], author));
  const kept = 'flagged companies.csv:2 Region was changed here since it was imported; "京都府" was kept';
  for (const [region, industry, updated, issues] of [
    // The source repeats what it said: no contradiction.
    ['大阪府', '卸売', { accounts: 1 }, []],
    ['兵庫県', '卸売', {}, [kept]],
    ['兵庫県', '卸売', {}, [kept]],
    ['京都府', '卸売', {}, []],
    ['兵庫県', '卸売', { accounts: 1 }, []],
  ] as const) {
    const report = await desk.importFiles(accounts(region, industry), request);
    expect([report.updated, await desk.issuesOf(report.runId)]).toEqual([updated, issues]);
  }
});

test('what has no date counts in no period, and the report says so once a file', async () => {
  const undated = {
    'leads.csv': 'no,company,at\n1,C1,\n2,C2,\n3,C3,2026-03-05\n',
    'activities.csv':
      'no,company,kind,outcome,at\n1,C1,call,absent,\n2,C1,meeting,,\n3,C1,visit,,\n4,C1,mail,,\n5,C1,call,absent,2026-03-05\n6,C1,call,,\n',
    'surveys.csv': 'no,company,kind,score,at\n1,C1,nps,9,\n2,C9,nps,99,\n',
    'usage.csv': 'no,company,day,metric,count\n1,C1,,login,3\n',
  };
  const report = await desk.importFiles(undated, { preset: 'csv', mapping });
  expect(report.notes).toMatchObject([
    { file: 'leads.csv', rows: 2, lines: [2, 3], reasonJa: expect.stringContaining('日付のないリード') },
    { file: 'activities.csv', rows: 4, lines: [2, 3, 4, 5] },
    { file: 'surveys.csv', rows: 1, lines: [2] },
  ]);
  // A row that was rejected leaves no company behind either.
  expect(report.created).toMatchObject({ accounts: 4 });
  expect(await desk.issuesOf(report.runId)).toEqual([
    'rejected activities.csv:7 outcome is empty',
    'rejected usage.csv:2 day is empty',
    'rejected surveys.csv:3 NPS is a whole number from 0 to 10.',
  ]);
  const names = ['lead-count', 'call-count', 'appointment-count', 'meeting-held-count', 'visit-count', 'nps'];
  const today = new Intl.DateTimeFormat('sv').format(new Date());
  const ask = { names, today, timeZone: 'Asia/Tokyo' };
  const values = async (period?: { from: string; to: string }) =>
    (await readKpis(desk.connection.db, { ...ask, period })).map(({ value }) => value);
  expect(await values()).toEqual([3, 2, 2, 2, 1, 100]);
  expect(await values({ from: '2026-01-01', to: '2100-01-01' })).toEqual([1, 1, 0, 0, 0, null]);
  const told = await desk.connection.sql`
    select count(*)::int as events from timeline_events where kind !~ '^accounts' and time_precision = 'unknown'`;
  expect(told[0]?.events).toBe(2 + 1 + 2 + 2 + 1 + 1);
  const [booked] = await desk.connection.sql`select payload from timeline_events where kind ~ 'meeting-booked' limit 1`;
  const telling = { locale: 'ja', timeZone: 'Asia/Tokyo' } as const;
  expect(meetingBooked.summary.ja(booked?.payload, telling)).toMatch(/を予約$/);
});

test('a deal that came in open without a date was opened in no month, also after it is won here', async () => {
  await desk.importFiles({ 'deals.csv': `${DEALS}1,C1,導入,open,500,,,\n` }, { preset: 'csv', mapping });
  const [deal] = await desk.connection
    .sql`select o.account_id, o.id, stage_precision, created_precision, started_precision
    from opportunities o join accounts a on a.id = o.account_id join cycles c on c.account_id = a.id`;
  expect(deal).toMatchObject({
    ...{ stage_precision: 'unknown', created_precision: 'unknown', started_precision: 'unknown' },
  });
  const won = dealWon.event({
    ...{ accountId: deal?.account_id, occurredAt: new Date(), subject: { type: 'opportunity', id: deal?.id } },
    payload: { opportunityId: deal?.id, amountMinor: 500, currency: 'JPY' },
  });
  const author = { actorId: null, actorType: 'user', operation: 'winDeal', now: new Date() } as const;
  await desk.connection.db.transaction((tx) => commit(tx, [won], author));
  const names = ['opportunity-count', 'win-rate-by-cohort', 'won-count', 'opportunity-win-rate'];
  const ask = { names, today: new Intl.DateTimeFormat('sv').format(new Date()), timeZone: 'Asia/Tokyo' };
  const values = async (period?: { from: string; to: string }) =>
    (await readKpis(desk.connection.db, { ...ask, period })).map(({ value }) => value);
  expect(await values({ from: '2026-01-01', to: '2100-01-01' })).toEqual([0, null, 1, 1]);
  expect(await values()).toEqual([1, 1, 1, 1]);
});

test('whom rows name is the colleague of that address or name, whatever the record; where two are called so, nobody is', async () => {
  const member = (name: string, email: string) => ({ id: uuidv7(), name, email });
  const [suzuki, one, other] = [
    member('鈴木 一郎', 'suzuki@our.example'),
    member('佐藤 花子', 'sato1@our.example'),
    member('佐藤花子', 'sato2@our.example'),
  ];
  await desk.connection.db.insert(users).values([suzuki, one, other]);
  const named = {
    'deals.csv':
      'no,company,deal,state,amount,owner,opened,closed\n1,C1,a,open,1,鈴木一郎,2026-01-10,\n2,C1,b,open,1,佐藤花子,2026-01-10,\n3,C1,c,open,1,高橋,2026-01-10,\n',
    'activities.csv':
      'no,company,kind,outcome,at,owner\n1,C1,call,absent,2026-01-10,Suzuki@our.example\n2,C1,visit,,2026-01-10,鈴木　一郎\n3,C1,call,absent,2026-01-10,sato2@our.example\n4,C1,call,absent,2026-01-10,高　橋\n',
  };
  const report = await desk.importFiles(named, { preset: 'csv', mapping });
  expect(report.created).toMatchObject({ users: 1 });
  expect(report.notes).toMatchObject([
    { file: 'deals.csv', rows: 1, lines: [3], reasonJa: expect.stringContaining('佐藤花子') },
  ]);
  const rows = await desk.connection.sql`
    select u.id, u.name from (
      select 'deal ' || name as row, owner_id as id from opportunities
      union all select 'row ' || external_id, coalesce(c.user_id, m.owner_id) from external_ids e
        left join calls c on c.id = e.record_id left join meetings m on m.id = e.record_id where record_type = 'activity'
    ) named left join users u on u.id = named.id order by row`;
  expect(rows.map(({ id, name }) => (id === other.id ? 'other' : name))).toEqual([
    ...['鈴木 一郎', null, '高橋', '鈴木 一郎', '鈴木 一郎', 'other', '高橋'],
  ]);
  const people = () =>
    desk.connection.sql`select count(*)::int as people, (select count(*)::int from memberships) as placed from users`;
  // What colleagues may do, no file decides.
  expect({ ...(await people())[0] }).toEqual({ people: 4, placed: 2 });
  const again = await desk.importFiles(named, { preset: 'csv', mapping });
  expect([again.created, again.updated]).toEqual([{}, {}]);
  await undoImport(desk.connection, { runId: report.runId, by: { actorId: null, actorType: 'system' } });
  expect((await people())[0]?.people).toBe(3);
});
