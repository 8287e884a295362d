import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';

let desk: ImportDesk;
beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.close());

const crm = parseMapping({
  source: 'old-crm',
  timeZone: 'Asia/Tokyo',
  tables: [
    {
      file: 'leads*',
      record: 'leads',
      key: '番号',
      fields: {
        companyName: '会社名',
        companyDomain: { column: ['ドメイン', 'URL'], optional: true },
        contactName: '担当者名',
        contactEmail: 'メールアドレス',
        source: { column: '経路', values: { 展示会: 'fair', Web: 'web', '-': null }, otherwise: 'reject' },
        enteredAt: { column: '受付日', format: ['yyyy/M/d', 'dd-MM-yyyy'] },
      },
    },
    {
      file: 'companies*',
      record: 'accounts',
      key: 'ID',
      fields: {
        name: '商号',
        domain: 'ドメイン',
        corporateNumber: '法人番号',
        employees: '従業員数',
        region: '都道府県',
        industry: { constant: '小売' },
      },
      attributes: ['ランク'],
    },
    {
      file: 'people*',
      record: 'contacts',
      key: ['会社ID', '氏名'],
      fields: {
        companyId: '会社ID',
        name: '氏名',
        email: 'メール',
        title: '役職',
        phone: { column: 'TEL', optional: true },
      },
    },
  ],
});

const companies = `ID,商号,ドメイン,法人番号,従業員数,都道府県,ランク,内部コード
C-1,株式会社髙橋商店,takahashi.example.jp,7000012050002,"1,200名",東京都,A,x
C-2,㈱吉野,,,,大阪府,B,y
C-3,番号違い,,1234567890123,,,,
`;
const people = `会社ID,氏名,メール,役職
C-1,髙橋 美咲,misaki@takahashi.example.jp,部長
C-2,吉野 太郎,,
C-9,知らない 会社,someone@elsewhere.example,
C-9,どこの 人,,
`;
const leads = `番号,会社名,担当者名,メールアドレス,経路,受付日,備考
1,髙橋商店,髙橋 美咲,Misaki@takahashi.example.jp,展示会,2026/4/1,資料希望
2,新しい会社,新井 花,hana@new.example,Web,03-04-2026,
3,,無 名,,-,2026/4/5,
4,まちがい,,x@y.example,電話,2026/4/5,
`;
const cp932 = (text: string) => iconv.encode(text, 'cp932');
const files = { 'companies.csv': cp932(companies), 'leads.csv': cp932(leads), 'people.csv': cp932(people) };

test('companies, their people and leads find one another, whatever the encoding', async () => {
  const report = await desk.importFiles(files, { preset: 'csv', mapping: crm });
  expect(report.files.map(({ name, encoding, rowsRead }) => `${name} ${encoding} ${rowsRead}`)).toEqual([
    'companies.csv cp932 3',
    'people.csv cp932 4',
    'leads.csv cp932 4',
  ]);
  expect(report.created).toEqual({ accounts: 5, contacts: 6, leads: 3 });
  expect(await desk.issuesOf(report.runId)).toEqual([
    'rejected companies.csv:4 A 法人番号 has 13 digits, the first of which checks the others.',
    'changed leads.csv:4 No company name: the account is called "無 名"',
    'rejected leads.csv:5 経路 "電話" is none of the values that the mapping names',
  ]);
  const accounts = await desk.connection.sql`
    select a.name, a.state, a.employees, a.industry, a.attributes,
      (select array_agg(family_name order by family_name) from contacts c where c.account_id = a.id) as people,
      (select array_agg(source) from leads l where l.account_id = a.id) as sources
    from accounts a order by a.name collate "C"`;
  expect(accounts.find(({ name }) => name === '株式会社髙橋商店')).toMatchObject({
    ...{ state: 'identified', employees: 1200, industry: '小売', attributes: { ランク: 'A' } },
    ...{ people: ['髙橋'], sources: ['fair'] },
  });
  expect(accounts.filter(({ state }) => state === 'provisional').map(({ name }) => name)).toEqual([
    'elsewhere.example',
    '新しい会社',
    '無 名',
  ]);
  const [lead] = await desk.connection.sql`
    select entered_at, entered_precision, attributes from leads where source = 'web'`;
  expect(lead).toEqual({
    entered_at: new Date('2026-04-02T15:00:00Z'),
    entered_precision: 'day',
    attributes: {},
  });
});

test('a second time only what the rows now say is changed', async () => {
  await desk.importFiles(files, { preset: 'csv', mapping: crm });
  const same = await desk.importFiles(files, { preset: 'csv', mapping: crm });
  expect([same.created, same.updated]).toEqual([{}, {}]);
  const changed = await desk.importFiles(
    {
      'companies.csv': companies.replace('大阪府', '京都府').replace('㈱吉野', '㈱𠮷野'),
      'people.csv': people.replace('部長', '取締役'),
      'leads.csv': leads.replace('資料希望', '商談希望').replace('新井 花,hana@', '新井 空,sora@'),
    },
    { preset: 'csv', mapping: crm },
  );
  expect([changed.created, changed.updated]).toEqual([{}, { accounts: 1, contacts: 1, leads: 1 }]);
  const told = await desk.connection.sql`
    select kind, payload->'changes' as changes from timeline_events where kind ~ 'updated' order by kind`;
  expect(told.map(({ kind, changes }) => [kind, changes])).toEqual([
    ['accounts.account-updated', { name: '㈱𠮷野', region: '京都府' }],
    ['accounts.contact-updated', { title: '取締役' }],
    ['marketing.lead-updated', null],
  ]);
  expect((await desk.issuesOf(changed.runId)).filter((issue) => issue.startsWith('flagged'))).toEqual([
    'flagged leads.csv:3 The contact of this lead is "新井 花", but the row names "新井 空": the contact was not changed. Correct the contact on the account\'s page, or import this file as contacts, too',
  ]);
});

test('a file without a header line is read by the names in the mapping', async () => {
  const mapping = parseMapping({
    ...{ source: 'list', record: 'accounts', key: 'number', header: ['line', 'number', 'name'] },
    fields: { name: 'name', corporateNumber: 'number' },
    attributes: 'none',
  });
  const report = await desk.importFiles({ 'list.csv': '1,7000012050002,国立印刷局\n' }, { preset: 'csv', mapping });
  expect(report.created).toEqual({ accounts: 1 });
});

test('a preamble above the header and columns in another order do not matter', async () => {
  const mapping = parseMapping({
    source: 'eight',
    record: 'contacts',
    fields: { companyName: '会社名', name: '氏名', email: 'e-mail' },
  });
  const text =
    'Eightで生成された名刺リストです。\n合計 1 件\n*注意事項\n\n\n氏名,e-mail,会社名,役職\n森 由美子,mori@mori.example,森商会,課長\n';
  const report = await desk.importFiles({ 'eight.csv': text }, { preset: 'csv', mapping });
  expect(report.created).toEqual({ accounts: 1, contacts: 1 });
});

test('a column that the mapping names and the file lacks is said before anything is imported', async () => {
  await expect(
    desk.importFiles({ 'leads.csv': '番号,会社名\n1,x\n' }, { preset: 'csv', mapping: crm }),
  ).rejects.toThrow(
    'leads.csv: the file lacks the column "担当者名", "メールアドレス", "経路", "受付日" that the mapping names.',
  );
});

const sales = parseMapping({
  source: 'sales',
  tables: [
    {
      file: 'companies*',
      record: 'accounts',
      key: 'No',
      fields: { name: '会社名', domain: { column: 'URL', optional: true } },
    },
    {
      file: 'deals*',
      record: 'opportunities',
      key: 'No',
      fields: { companyId: '会社名', companyName: '会社名', name: '案件', openedAt: '開始日' },
    },
    { file: 'cards*', record: 'leads', fields: { companyName: '会社名', contactName: '氏名', contactEmail: 'メール' } },
  ],
});
const placesOf = async (name: string) =>
  (
    await desk.connection.sql`select a.name, count(o.id)::int as deals from accounts a
      left join opportunities o on o.account_id = a.id where a.name like ${`%${name}%`} group by a.id, a.name order by 2 desc`
  ).map((row) => `${row.name} ${row.deals}`);

test('files of one source that come one by one stand on one account where only the name says which', async () => {
  const read = (name: string, text: string) => desk.importFiles({ [name]: text }, { preset: 'csv', mapping: sales });
  await read('companies.csv', 'No,会社名\n1,株式会社ヤマダ\n2,アシスト\n3,アシスト\n');
  const deals = await read(
    'deals.csv',
    'No,会社名,案件,開始日\n1,㈱ﾔﾏﾀﾞ,更新,2026-05-01\n2,株式会社ヤマダ,増設,2026-05-02\n3,アシスト,導入,2026-05-03\n4,個人,相談,2026-05-04\n',
  );
  expect(await placesOf('ヤマダ')).toEqual(['株式会社ヤマダ 2']);
  // Two are called so, and nothing says which of them is meant.
  expect(await placesOf('アシスト')).toEqual(['アシスト 1', 'アシスト 0', 'アシスト 0']);
  expect([deals.created, await desk.issuesOf(deals.runId)]).toEqual([
    { accounts: 2, opportunities: 4 },
    [expect.stringMatching(/^flagged deals.csv:4 There is a company called "アシスト" already/)],
  ]);
  const cards =
    'No,会社名,氏名,メール\n1,㈱ヤマダ,山田 花,\n2,株式会社ヤマダ,山田 空,sora@yamada.example\n3,個人,森,\n4,個人,林,\n';
  expect((await read('cards.csv', cards)).created).toEqual({ leads: 4, accounts: 2, contacts: 4 });
  // What the deals told of first, the list of companies identifies.
  await read('deals-2.csv', 'No,会社名,案件,開始日\n9,北斗商事,新規,2026-05-05\n');
  const later = await read('companies.csv', 'No,会社名,URL\n8,北斗商事,hokuto.example\n9,北斗商事,other.example\n');
  expect([later.created, later.updated]).toEqual([{ accounts: 1 }, { accounts: 1 }]);
  expect(await placesOf('北斗商事')).toEqual(['北斗商事 1', '北斗商事 0']);
});

test('an equal name in another source is another account, and the row says so', async () => {
  await desk.importFiles({ 'companies.csv': 'No,会社名\n1,株式会社ヤマダ\n' }, { preset: 'csv', mapping: sales });
  const other = { preset: 'csv', mapping: sales, source: 'other' };
  const report = await desk.importFiles(
    { 'deals.csv': 'No,会社名,案件,開始日\n1,株式会社ヤマダ,更新,2026-05-01\n' },
    other,
  );
  expect([report.created, report.issues.flagged]).toEqual([{ accounts: 1, opportunities: 1 }, 1]);
});
