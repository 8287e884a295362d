import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { externalIds } from '@tasuki/db';
import { eq } from 'drizzle-orm';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { safeFileName } from './uploads.ts';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tasuki-uploads-'));
  api = await startTestApi({ uploadsDir: folder });
});
afterAll(async () => {
  await api?.close();
  rmSync(folder, { recursive: true });
});

const list = [
  '会社名,担当者名,電話番号,メールアドレス,住所,業種,ステータス,見込み度,最終接触日,メモ',
  '㈱髙崎製作所,﨑山 健,027-1,ken@takasaki.example,群馬県,製造,商談中,A,2026/10/01,①',
  ',,,,=cmd|calc,,,,,',
  '北斗商事,,,hokuto＠example,,,,,,',
].join('\r\n');

async function send(name: string, content: string | Buffer, more: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/api/imports/uploads`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      authorization: `Bearer ${await api.tokenFor('admin')}`,
      ...more,
    },
    body: Buffer.from(content),
  });
  return { status: response.status, body: (await response.json()) as { id: string; fileName: string; bytes: number } };
}

const ask = async (query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await api.as('admin', query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const inspect = async (id: string) =>
  (
    await ask(
      `query($id: ID!) { importUpload(id: $id) { problem problemJa encoding headerLine columns { name samples } format { name }
        mapping join { source companies of } isRemembered rememberedPreset } }`,
      { id },
    )
  ).importUpload;
const RUN = 'id state isDryRun report progress uploadId laterWork { accountName whatEn } issues { severity reasonJa }';
const start = async (settings: object, isDryRun = false) =>
  (
    await ask(
      `mutation($input: StartImportInput!) { startImport(input: $input) { importRun { id } refusal { code message details } } }`,
      { input: { settings, isDryRun } },
    )
  ).startImport;
const read = async (id: string) => (await ask(`query($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id })).importRun;
const ended = async (id: string) => {
  for (;;) {
    const run = await read(id);
    if (run.state !== 'running') return run;
    await sleep(20);
  }
};
const act = async (name: 'undoImport' | 'cancelImport', importRunId: string) =>
  (
    await ask(
      `mutation($input: ${name === 'undoImport' ? 'UndoImportInput' : 'CancelImportInput'}!) { ${name}(input: $input) { importRun { state } refusal { code details } } }`,
      { input: { importRunId } },
    )
  )[name];
const leads = async () => (await ask('{ leads(first: 1) { totalCount } }', {})).leads.totalCount;

test('a list in CP932 is recognised, previewed, tried, imported, reported and undone', async () => {
  const { status, body } = await send('リスト.csv', iconv.encode(list, 'cp932'));
  expect([status, body.fileName]).toEqual([201, 'リスト.csv']);
  const found = await inspect(body.id);
  expect(found).toMatchObject({ problem: null, encoding: 'cp932', headerLine: 1, format: { name: 'sales-list' } });
  expect(found.columns[0]).toEqual({ name: '会社名', samples: ['㈱髙崎製作所', '北斗商事'] });

  const settings = { uploadId: body.id, preset: 'sales-list' };
  const { importPreview } = await ask(
    `query($settings: ImportSettings!) { importPreview(settings: $settings) {
      problem created notes { rows lines reasonJa } rows { line cells issues { severity reasonJa } } } }`,
    { settings },
  );
  expect(importPreview).toMatchObject({ problem: null, created: { leads: 1, accounts: 1, contacts: 1 } });
  expect(importPreview.rows.map(({ issues }: { issues: object[] }) => issues.length)).toEqual([0, 1, 1]);
  const undated = { rows: 1, lines: [2], reasonJa: expect.stringContaining('日付のないリード') };
  expect(importPreview.notes).toEqual([undated]);
  const broken = { severity: 'rejected', reasonJa: 'メールアドレスの形式が正しくありません' };
  expect(importPreview.rows[2].issues).toEqual([broken]);
  expect(await leads()).toBe(0);

  const dry = await ended((await start(settings, true)).importRun.id);
  expect(dry).toMatchObject({ state: 'finished', isDryRun: true, uploadId: body.id });
  expect(await leads()).toBe(0);

  const run = await ended((await start(settings)).importRun.id);
  expect(run).toMatchObject({
    state: 'finished',
    report: { created: { leads: 1 }, issues: { rejected: 2 }, notes: [undated] },
  });
  expect([run.laterWork, run.issues[0].severity]).toEqual([[], 'rejected']);
  expect(await leads()).toBe(1);
  // What was imported stands on the timeline; nobody needs the copy.
  await expect.poll(() => readdirSync(folder)).toEqual([]);

  const rejected = await fetch(`${api.url}/api/imports/${run.id}/rejected.csv?locale=ja`, {
    headers: { authorization: `Bearer ${await api.tokenFor('admin')}` },
  });
  const text = Buffer.from(await rejected.arrayBuffer()).toString();
  expect(text).toMatch(/^\uFEFFfile,line,reason,会社名/);
  expect(text).toContain("'=cmd|calc");

  expect(await act('undoImport', run.id)).toEqual({ importRun: { state: 'undone' }, refusal: null });
  expect(await leads()).toBe(0);
  expect((await act('undoImport', run.id)).refusal.code).toBe('IMPORT_NOT_UNDOABLE');
});

test('columns that nobody knows get a proposed mapping, which is remembered as it was used', async () => {
  const csv = 'Firma,Ansprechpartner,Mail,Kanal\nMüller GmbH,Eva,eva@mueller.example,Messe\n';
  const { body } = await send('kunden.csv', csv);
  const { mapping, format, isRemembered } = await inspect(body.id);
  expect([format, isRemembered]).toEqual([null, false]);
  expect(mapping.tables[0].fields).toMatchObject({ companyName: { column: ['Firma'] }, email: { column: ['Mail'] } });
  const mine = {
    tables: [{ ...mapping.tables[0], record: 'leads', fields: { companyName: 'Firma', source: 'Kanal' } }],
  };
  const { importRun } = await start({ uploadId: body.id, preset: 'csv', source: 'messe', mapping: mine });
  expect((await ended(importRun.id)).report.created).toEqual({ leads: 1, accounts: 1 });
  const again = await send('kunden-2.csv', 'Mail,Firma,Kanal,Ansprechpartner\na@b.example,B,Web,\n');
  expect(await inspect(again.body.id)).toMatchObject({
    mapping: { ...mine, source: 'messe' },
    ...{ isRemembered: true, rememberedPreset: 'csv' },
  });
});

test('a mapping that does not fit is said in a sentence, and nothing begins', async () => {
  const { body } = await send('x.csv', 'a,b\n1,2\n');
  const mapping = { record: 'leads', fields: { companyName: 'c' } };
  const { importRun, refusal } = await start({ uploadId: body.id, preset: 'csv', mapping });
  expect([importRun, refusal.code]).toEqual([null, 'IMPORT_CANNOT_START']);
  expect(refusal.message).toMatch('lacks the column "c"');
  expect(refusal.details.reason).toEqual({
    ja: 'x.csv: 対応付けで指定された列「c」がファイルにありません。',
    en: refusal.message,
  });
  const book = await send('book.xlsx', 'PK\u0003\u0004 [Content_Types].xml');
  expect(await inspect(book.body.id)).toMatchObject({
    problem: expect.stringMatching('is an Excel workbook'),
    problemJa: expect.stringMatching('Excel ブック（.xlsx）です'),
  });
  const problemOf = async (text: string) => (await inspect((await send('y.csv', text)).body.id)).problem;
  expect(await problemOf('')).toBe('y.csv: the file is empty.');
  expect(await problemOf('company,email\n,\n')).toMatch('has a header and no rows');
});

test('a file about companies that are there already is proposed under the name of their source', async () => {
  const first = await send(
    'accounts.csv',
    'account_id,account,sector\nA-1,Acme Corporation,technology\nA-2,Betasoloin,medical\n',
  );
  const { mapping } = await inspect(first.body.id);
  await ended((await start({ uploadId: first.body.id, preset: 'csv', source: 'accounts', mapping })).importRun.id);
  const deals =
    'opportunity_id,account,deal_stage,close_value\nA1,Acme Corporation,Won,100\nA2,Betasoloin,Lost,0\nA3,New one,Won,5\n';
  const second = await inspect((await send('sales_pipeline.csv', deals)).body.id);
  expect([second.join, second.mapping.source]).toEqual([{ source: 'accounts', companies: 2, of: 3 }, 'accounts']);
  const contracts = 'subscription_id,account_id,mrr_amount,start_date\nS-1,A-1,100,2026-01-01\nS-2,A-2,5,2026-01-01\n';
  const third = await inspect((await send('subscriptions.csv', contracts)).body.id);
  expect(third.join).toEqual({ source: 'accounts', companies: 2, of: 2 });
  // Another list of companies may number them alike.
  const list = await inspect((await send('fair.csv', 'account,city\nAcme Corporation,Osaka\n')).body.id);
  expect([list.join, list.mapping.source]).toEqual([null, 'fair']);
});

test('what the demo made up is proposed as the source of no file, however its companies are called or numbered', async () => {
  const { db } = api.services;
  const made = await send('made.csv', 'account_id,account\nD-1,Gamma Works\nD-2,Delta Foods\n');
  const { mapping } = await inspect(made.body.id);
  await ended((await start({ uploadId: made.body.id, preset: 'csv', source: 'demo', mapping })).importRun.id);
  const deals = 'opportunity_id,account,deal_stage,close_value\nA1,Gamma Works,Won,100\nA2,Delta Foods,Lost,0\n';
  const contracts = 'subscription_id,account_id,mrr_amount,start_date\nS-1,D-1,100,2026-01-01\nS-2,D-2,5,2026-01-01\n';
  const joins = async () => [
    (await inspect((await send('gamma_deals.csv', deals)).body.id)).join,
    (await inspect((await send('gamma_contracts.csv', contracts)).body.id)).join,
  ];
  expect((await joins()).map((join) => join?.source)).toEqual(['demo', 'demo']);
  // So the demo remembers its accounts: no run brought them.
  await db.update(externalIds).set({ importRunId: null }).where(eq(externalIds.source, 'demo'));
  expect(await joins()).toEqual([null, null]);
});

test('a running import stops when it is asked to, and what it recorded can be undone', async () => {
  const rows = Array.from({ length: 4000 }, (_, at) => `${at},会社${at},展示会`);
  const { body } = await send('big.csv', ['No,会社名,経路', ...rows].join('\n'));
  const mapping = { record: 'leads', key: 'No', fields: { companyName: '会社名', source: '経路' } };
  const { importRun } = await start({ uploadId: body.id, preset: 'csv', source: 'big', mapping });
  expect((await act('cancelImport', importRun.id)).refusal).toBeNull();
  const run = await ended(importRun.id);
  expect([run.state, run.uploadId]).toEqual(['cancelled', body.id]);
  expect(run.progress.rowsRead).toBeLessThan(4000);
  await act('undoImport', importRun.id);
  expect((await read(importRun.id)).state).toBe('undone');
  expect((await act('cancelImport', importRun.id)).refusal.code).toBe('IMPORT_NOT_RUNNING');
});

test('a start that is sent twice begins one run and is answered the same; another one under its id is refused', async () => {
  const { body } = await send('twice.csv', 'No,会社名,経路\n1,二度会社,展示会\n');
  const mapping = { record: 'leads', key: 'No', fields: { companyName: '会社名', source: '経路' } };
  const settings = { uploadId: body.id, preset: 'csv', source: 'twice', mapping };
  const query = `mutation($input: StartImportInput!) { startImport(input: $input) { importRun { id } refusal { code } } }`;
  const begin = (isDryRun: boolean) =>
    api.as('admin', query, { input: { settings, isDryRun, clientMutationId: 'start-twice' } });
  const [first, second] = await Promise.all([begin(false), begin(false)]);
  expect(first.data.startImport.importRun.id).toBe(second.data.startImport.importRun.id);
  await ended(first.data.startImport.importRun.id);
  expect((await begin(false)).data.startImport).toEqual(first.data.startImport);
  expect((await begin(true)).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('only admins send files, from a page of our own, and nothing of a refused one is kept', async () => {
  const before = readdirSync(folder);
  const { status: foreign } = await send('x.csv', 'a', { origin: 'https://evil.example' });
  const { status: form } = await send('x.csv', 'a=b', { 'content-type': 'text/plain' });
  const { status: member } = await send('x.csv', 'a', {
    authorization: `Bearer ${await api.tokenFor('marketing-manager')}`,
  });
  const { status: stranger } = await send('x.csv', 'a', { authorization: 'Bearer nobody' });
  expect([foreign, form, member, stranger]).toEqual([403, 415, 403, 401]);
  // A file of an earlier import may be removed meanwhile.
  expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual([]);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\list.csv', 'list.csv'],
  ['...', 'upload.csv'],
  ['a\u0000\u202Eb.csv', 'ab.csv'],
  ['顧客リスト①.csv', '顧客リスト①.csv'],
])('a file called %j is kept as %j', (name, kept) => {
  expect(safeFileName(name)).toBe(kept);
  expect(existsSync(join(folder, kept))).toBe(false);
});
