import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../testing/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk?.close());

const cp932 = (text: string) => iconv.encode(text.replaceAll('\n', '\r\n'), 'cp932');
const withMark = (text: string) => `\uFEFF${text}`;

const imported = async (preset: string, files: Record<string, string | Buffer>) => {
  const report = await desk.importFiles(files, { preset });
  return { report, issues: await desk.issuesOf(report.runId) };
};
const contactsOf = (source: string) => desk.connection.sql`
  select a.name as company, c.family_name, c.given_name, c.email, c.phone, c.title
  from external_ids x join contacts c on c.id = x.record_id join accounts a on a.id = c.account_id
  where x.source = ${source} and x.record_type = 'contact' order by x.external_id`;
const leadsOf = (source: string) => desk.connection.sql`
  select a.name as company, c.family_name, l.source, l.entered_at, l.attributes
  from external_ids x join leads l on l.id = x.record_id join accounts a on a.id = l.account_id
  left join contacts c on c.id = l.contact_id where x.source = ${source} and x.record_type = 'lead' order by x.external_id`;

test('HubSpot: people find their company by any of the ids in one cell, and leads are told from contacts', async () => {
  const { report, issues } = await imported('hubspot', {
    'companies.csv':
      'Record ID,Company name,Website URL,Company owner,Create Date\n9002,Aoba Foods,https://www.aoba.example,Ken,2024-03-01 10:00\n',
    'contacts.csv':
      'Record ID,First Name,Last Name,Email,Phone Number,Create Date,Associated Company,Associated Company IDs\n' +
      '1,Hana,Mori,hana@elsewhere.example,03-1111-2222,2024-03-12 09:14,Aoba Foods,9999;9002\n',
    'leads.csv':
      'Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Country/Region,Contact owner,Original Source\n' +
      '2,太郎,山田,taro@yamada.example,,NEW,2024-03-12 09:14,山田商会,Japan,Ken,Organic Search\n',
  });
  expect(report.created).toEqual({ accounts: 2, contacts: 2, leads: 1 });
  expect(issues).toEqual(['flagged contacts.csv:2 Several companies (9999, 9002); the first that is known was taken']);
  expect(await contactsOf('hubspot')).toMatchObject([
    { company: 'Aoba Foods', family_name: 'Mori', given_name: 'Hana' },
  ]);
  expect(await leadsOf('hubspot')).toMatchObject([
    {
      ...{ company: '山田商会', family_name: '山田', source: 'Organic Search' },
      entered_at: new Date('2024-03-12T00:14:00Z'),
      attributes: { 'Lead Status': 'NEW', 'Country/Region': 'Japan', 'Contact owner': 'Ken' },
    },
  ]);
});

test('HubSpot: deals stand on the first known of their companies, in our stages, won or lost as HubSpot says', async () => {
  const { report, issues } = await imported('hubspot', {
    'companies.csv': 'Record ID,Company name,Create Date\n9102,Deal Foods,2024-03-01 10:00\n',
    'deals.csv':
      'Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Associated Company IDs,Associated Contact IDs,Pipeline\n' +
      '1,Rollout,Closed Won,"1,200,000",Ken,2024-05-01 09:00,2024-04-01 09:00,9102;9999,77,Sales Pipeline\n' +
      '2,Second site,presentationscheduled,,Ken,2024-08-01 09:00,2024-06-01 09:00,9102,,Sales Pipeline\n' +
      '3,Third site,Our own stage,,Ken,,2024-06-02 09:00,9102,,Sales Pipeline\n' +
      '4,Fourth site,Closed Won,50000,Ken,2999-01-31 09:00,2024-06-03 09:00,9102,,Sales Pipeline\n' +
      '5,Fifth site,Closed Won,70000,Ken,,,9102,,Sales Pipeline\n',
  });
  expect(report.created).toMatchObject({ accounts: 1, opportunities: 5 });
  expect(issues).toEqual(['flagged deals.csv:2 Several companies (9102, 9999); the first that is known was taken']);
  expect(report.notes.map(({ reason, rows, lines }) => [reason.slice(0, 29), rows, lines])).toEqual([
    ['Without a date the deal stand', 1, [6]],
    ['No day in the past says when ', 1, [5]],
  ]);
  const deals = await desk.connection.sql`
    select o.name, o.state, o.stage_key, o.amount_minor::int, o.attributes->>'Pipeline' as pipeline, a.name as company,
      case when o.closed_precision <> 'unknown' then o.won_at::date::text end as won
    from opportunities o join accounts a on a.id = o.account_id where o.import_source = 'hubspot' order by o.opened_at`;
  const common = { company: 'Deal Foods', pipeline: 'Sales Pipeline', won: null };
  expect(deals.map((deal) => ({ ...deal }))).toEqual([
    { ...common, name: 'Rollout', state: 'won', stage_key: 'won', amount_minor: 1_200_000, won: '2024-05-01' },
    { ...common, name: 'Second site', state: 'open', stage_key: 'proposal', amount_minor: null },
    { ...common, name: 'Third site', state: 'open', stage_key: 'first-meeting', amount_minor: null },
    { ...common, name: 'Fourth site', state: 'won', stage_key: 'won', amount_minor: 50_000 },
    { ...common, name: 'Fifth site', state: 'won', stage_key: 'won', amount_minor: 70_000 },
  ]);
  expect(await desk.kpiBy('won-count', 'month', 'hubspot')).toEqual([
    ['2024-05', 1],
    ['2024-06', 1],
    ['', 1],
  ]);
});

test('Salesforce: labels and API names mean the same, and blanks behind a value are not part of it', async () => {
  await imported('salesforce', {
    'labels.csv':
      'First Name,Last Name,Company,Title,Email,Phone,Lead Source,Status,Industry,City,Country\n"John ",Smith,"Initech ",CTO,john@initech.example,,Web,Open,IT,Osaka,JP\n',
    'loader.csv': 'FirstName,LastName,Company,Phone,Website\n"Jane ",Doe,Umbrella,03,https://umbrella.example\n',
  });
  expect(await leadsOf('salesforce')).toMatchObject([
    { company: 'Umbrella', family_name: 'Doe', source: null },
    { company: 'Initech', family_name: 'Smith', source: 'Web', attributes: { Title: 'CTO', Status: 'Open' } },
  ]);
});

test('Eight: the header is found below five lines, and a department stands before the title', async () => {
  const { report } = await imported('eight', {
    'eight.csv': withMark(
      'Eightで生成された名刺リストです。\n合計 2 件\n*注意事項\n\n\n' +
        "会社名,部署名,役職,氏名,e-mail,郵便番号,住所,TEL会社,TEL部門,TEL直通,FAX,携帯電話,URL,名刺交換日,Eightでつながっている人,再データ化中の名刺,'?'を含んだデータ\n" +
        '㈱森商会,営業部,課長,森 由美子,mori@morishokai.example,100-0001,東京都,03-1234-5678,,,,,https://morishokai.example,2024/05/10,,,\n' +
        '㈱森商会,,,森 次郎,,,,03-1234-5678,,,,090-1111-2222,,2024/05/11,,,\n',
    ),
  });
  expect(report.created).toEqual({ accounts: 1, contacts: 2 });
  expect(await contactsOf('eight')).toMatchObject([
    { company: '㈱森商会', given_name: '次郎', phone: '090-1111-2222', title: null },
    { company: '㈱森商会', given_name: '由美子', phone: '03-1234-5678', title: '営業部 課長' },
  ]);
});

test('other tools for business cards are known by their numbered columns', async () => {
  await imported('business-cards', {
    'cards.csv':
      '会社名,部署名,役職,氏名,TEL-1(1),Email(1),対応状況\n青葉工業,購買部,,青葉 一郎,03-9,ichiro@aoba-kogyo.example,済\n',
  });
  expect(await contactsOf('business-cards')).toMatchObject([{ company: '青葉工業', phone: '03-9', title: '購買部' }]);
});

test('ジョブカン: a row is a company with its address, and the person there', async () => {
  const { report } = await imported('jobcan', {
    'customers.csv': withMark(
      '会社名,担当者,電話番号,メールアドレス,住所,備考\n緑山建設,緑山 花,06-1,hana@midoriyama.example,大阪市,月末締め\n',
    ),
  });
  expect([report.files.length, report.created]).toEqual([1, { accounts: 1, contacts: 1 }]);
  const [account] = await desk.connection.sql`select attributes from accounts where name = '緑山建設'`;
  expect(account?.attributes).toEqual({ 住所: '大阪市', 備考: '月末締め' });
});

test('a home-made list in CP932 becomes leads; equal names are one company, and nothing is read into a memo', async () => {
  const { report } = await imported('sales-list', {
    'list.csv': cp932(
      '会社名,担当者名,電話番号,メールアドレス,住所,業種,ステータス,見込み度,最終接触日,メモ\n' +
        '髙崎製作所,﨑山 健,027-1,,群馬県,製造,商談中,A,2026/10/01,①見積待ち\n髙崎製作所,﨑山 実,027-2,,群馬県,製造,未接触,C,,\n',
    ),
  });
  expect([report.files[0]?.encoding, report.created]).toEqual(['cp932', { leads: 2, accounts: 1, contacts: 2 }]);
  const leads = await leadsOf('sales-list');
  expect(leads[0]).toMatchObject({
    company: '髙崎製作所',
    attributes: { 見込み度: 'A', 最終接触日: '2026/10/01', メモ: '①見積待ち' },
  });
});

test('shop customers in Shift_JIS behind a wrong mark are read, with or without a company', async () => {
  const text =
    'アカウント作成日,性別,姓,名,生年月日,メールアドレス,会社名,郵便番号,都道府県,市区町村,住所1,住所2,国名,電話番号,FAX番号,メルマガ購読,ポイント\n' +
    '2024/01/05,女,田中,花子,1980/01/01,hanako@tanaka.example,田中商店,100-0001,東京都,千代田区,1-1,,日本,03-2,,1,120\n' +
    '2024/01/06,男,鈴木,次郎,,jiro@gmail.com,,,,,,,,,,0,0\n';
  const { report, issues } = await imported('shop-customers', {
    'shop.csv': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), cp932(text)]),
  });
  expect([report.files[0]?.encoding, report.created.leads]).toEqual(['cp932', 2]);
  expect(issues).toEqual(['changed shop.csv:3 No company name: the account is called "鈴木 次郎"']);
});

test('法人番号: thirty columns without a header, below the counts of the web API', async () => {
  const cells = Array.from({ length: 30 }, () => '');
  Object.assign(cells, {
    0: '1',
    1: '7000012050002',
    6: '国立印刷局',
    9: '東京都',
    10: '港区',
    28: 'コクリツインサツキョク',
  });
  const row = cells.map((cell) => `"${cell}"`).join(',');
  const { report } = await imported('corporate-numbers', { 'nta.csv': `2026-11-21,1,1,1\n${row}\n` });
  expect(report.created).toEqual({ accounts: 1 });
  const [account] = await desk.connection
    .sql`select region, attributes from accounts where corporate_number = '7000012050002'`;
  expect(account).toEqual({ region: '東京都', attributes: { cityName: '港区' } });
});
