import { inflateSync } from 'node:zlib';
import { calls } from '@tasuki/db';
import type { Role } from '@tasuki/domain';
import iconv from 'iconv-lite';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ now: () => new Date('2026-06-20T03:00:00Z') });
  const capture = `mutation($name: String!) { captureLead(input: { companyName: $name, source: "展示会" }) { lead { id } } }`;
  for (const name of ['=HYPERLINK("http://x")', '髙橋商事, ㈱', '𠮷野電機']) await api.as('admin', capture, { name });
  const userId = await api.addUser('𠮷野 大輔', { department: 'inside-sales', role: 'member' });
  const accountId = (await api.services.sql`select id from accounts limit 1`)[0]?.id as string;
  const call = { accountId, userId, calledAt: new Date('2026-06-01T00:30:00Z') };
  const outcomes = ['absent', 'absent', 'meaningful'];
  await api.services.db.insert(calls).values(outcomes.map((outcome) => ({ ...call, id: uuidv7(), outcome })));
});
afterAll(() => api?.close());

async function download(role: Role | null, name: string, question: Record<string, unknown> = {}) {
  const { variables = {}, ...rest } = question;
  const search = new URLSearchParams({ variables: JSON.stringify(variables), ...(rest as Record<string, string>) });
  const headers: Record<string, string> = role ? { authorization: `Bearer ${await api.tokenFor(role)}` } : {};
  const response = await fetch(`${api.url}/api/export/${name}.csv?${search}`, { headers });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Cells of a file without line ends in cells. */
function cellsOf(text: string): string[][] {
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  );
}

const ASK = `query($period: PeriodInput) { kpis(names: ["contact-rate"], period: $period, groupBy: [USER]) {
  value numerator denominator groups { label value numerator denominator } } }`;
const june = { period: { from: '2026-06-01', to: '2026-07-01' } };

test('the same figure stands in the API and in the exported file, to the last digit', async () => {
  const { data } = await api.as('inside-sales-manager', ASK, june);
  const variables = { names: ['contact-rate'], groupBy: ['USER'], ...june };
  const { response, bytes } = await download('inside-sales-manager', 'kpis', { variables, locale: 'en' });
  expect(response.headers.get('content-disposition')).toContain('filename="kpis-2026-06-20.csv"');
  const [head, total, group] = cellsOf(bytes.toString('utf8'));
  expect(head?.slice(2, 6)).toEqual(['Group', 'Value', 'Numerator', 'Denominator']);
  const [kpi] = data.kpis;
  expect(total?.slice(2, 6)).toEqual(['Total', kpi.value, kpi.numerator, kpi.denominator].map(String));
  const [own] = kpi.groups;
  expect(group?.slice(2, 6)).toEqual([own.label, own.value, own.numerator, own.denominator].map(String));
  expect(Number(total?.[3])).toBe(1 / 3);
  const others = await download('field-sales-manager', 'kpis', { variables, locale: 'en' });
  expect(cellsOf(others.bytes.toString('utf8')).map((cells) => cells[2])).toEqual(['Group', 'Total']);
});

test('the records behind a figure are as many as it counts', async () => {
  const variables = { names: ['contact-rate'], ...june };
  const all = cellsOf((await download('admin', 'kpi-records', { variables, locale: 'ja' })).bytes.toString('utf8'));
  expect(all).toHaveLength(1 + 3);
  expect(all[0]).toContain('架電日時');
  expect(all[1]).toContain('2026-06-01 09:30');
  const hits = await download('admin', 'kpi-records', { variables: { ...variables, numeratorOnly: true } });
  expect(cellsOf(hits.bytes.toString('utf8'))).toHaveLength(1 + 1);
  const misses = await download('admin', 'kpi-records', { variables: { ...variables, missesOnly: true } });
  expect(cellsOf(misses.bytes.toString('utf8'))).toHaveLength(1 + 2);
});

test('no moment of an import stands in a file as if it were a date', async () => {
  const day = '2026-06-20 12:00';
  const leadsFile = async () => (await download('admin', 'leads', { locale: 'en' })).bytes.toString('utf8');
  const callsFile = async () => {
    const variables = { names: ['call-count'] };
    return (await download('admin', 'kpi-records', { variables, locale: 'en' })).bytes.toString('utf8');
  };
  expect([await leadsFile(), await callsFile()].map((file) => file.includes(day))).toEqual([true, false]);
  await api.services.sql`update leads set entered_precision = 'unknown'`;
  expect(cellsOf(await leadsFile())).toHaveLength(1 + 3);
  expect(await leadsFile()).not.toContain(day);
  const dated = cellsOf(await callsFile());
  await api.services.sql`update calls set called_precision = 'unknown'`;
  const undated = cellsOf(await callsFile());
  expect(dated[0]?.[2]).toBe('Called');
  expect([dated.length, dated[1]?.[2], undated.slice(1).map((cells) => cells[2])]).toEqual([
    4,
    '2026-06-01 09:30',
    ['', '', ''],
  ]);
  await api.services.sql`update calls set called_precision = 'instant'`;
  const created = async () => {
    const [head, ...rows] = cellsOf((await download('admin', 'accounts', { locale: 'en' })).bytes.toString('utf8'));
    return new Set(rows.map((cells) => cells[head?.indexOf('Created') ?? -1] !== ''));
  };
  expect([...(await created())]).toEqual([true]);
  await api.services.sql`update accounts set created_precision = 'unknown'`;
  expect([...(await created())]).toEqual([false]);
  await api.services.sql`update accounts set created_precision = 'instant'`;
});

test('a list opens clean in Excel: a byte order mark, quoted commas, and no formula', async () => {
  const { bytes } = await download('field-sales-member', 'leads', { locale: 'ja' });
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const names = cellsOf(bytes.toString('utf8')).map((cells) => cells[1]);
  expect(names).toEqual(['会社名', '𠮷野電機', '髙橋商事, ㈱', '\'=HYPERLINK("http://x")']);
});

test('on request the file is CP932', async () => {
  const { response, bytes } = await download('admin', 'leads', { encoding: 'cp932' });
  expect(response.headers.get('content-type')).toContain('shift_jis');
  expect(iconv.decode(bytes, 'cp932')).toContain('髙橋商事, ㈱');
  expect(iconv.decode(bytes, 'cp932')).toContain('〓野電機');
});

test('a list is exported as it is filtered', async () => {
  const { bytes } = await download('admin', 'accounts', { variables: { filter: { text: '髙橋' } } });
  expect(cellsOf(bytes.toString('utf8'))).toHaveLength(1 + 1);
});

test('who exported what is in the audit', async () => {
  const { data } = await api.as('admin', '{ auditEntries(first: 1, operation: "exportCsv") { nodes { details } } }');
  expect(data.auditEntries.nodes[0].details).toMatchObject({ list: 'accounts', encoding: 'utf-8' });
});

test.each([
  ['a stranger', null, 'leads', {}, 401],
  ['a list that there is not', 'admin', 'secrets', {}, 404],
  ['a filter that the list does not have', 'admin', 'leads', { variables: { filter: { password: 'x' } } }, 400],
  ['a KPI that nobody knows', 'admin', 'kpis', { variables: { names: ['speed'] } }, 400],
  ['an encoding of another kind', 'admin', 'leads', { encoding: 'utf-7' }, 400],
] as const)('%s gets a sentence and no file', async (_case, role, name, asked, status) => {
  const { response, bytes } = await download(role, name, asked);
  expect(response.status).toBe(status);
  expect(JSON.parse(bytes.toString('utf8')).message).toBeTruthy();
});

/** The letters that a PDF embeds, by the tables that say what each glyph means. */
function lettersOf(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const tables = streams.filter((text) => text.includes('beginbfrange'));
  const codes = tables.flatMap((text) =>
    [...text.matchAll(/<([0-9a-f ]{4,9})>/gi)].map(([, hex = '']) => hex.replace(' ', '')),
  );
  return codes.map((hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le')).join('');
}

test('a quote is downloaded as a small PDF by whoever reads the deal, in Japanese letters, and the audit keeps by whom', async () => {
  const mutate = async (name: string, type: string, input: object, fields: string) =>
    (await api.as('admin', `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input })).data[
      name
    ];
  const { leads } = (await api.as('admin', '{ leads(filter: { text: "髙橋" }) { nodes { account { id } } } }')).data;
  const deal = { accountId: leads.nodes[0].account.id, name: '導入', amount: '900000' };
  const { opportunity } = await mutate('openOpportunity', 'OpenOpportunityInput', deal, 'opportunity { id }');
  const content = { addressee: '𠮷野 花', lines: [{ description: '①基本料', unitPrice: '900000' }] };
  const asked = { opportunityId: opportunity.id, content };
  const { quote } = await mutate('submitQuote', 'SubmitQuoteInput', asked, 'quote { id number }');
  const get = async (role: Role | null, path: string) =>
    fetch(`${api.url}/api/quotes/${path}`, {
      headers: role ? { authorization: `Bearer ${await api.tokenFor(role)}` } : {},
    });
  const response = await get('customer-success-member', `${quote.id}.pdf?locale=ja`);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="quote-${quote.number}.pdf"; filename*=UTF-8''${encodeURIComponent(`見積書_${quote.number}_髙橋商事, ㈱`)}.pdf`,
  );
  const pdf = Buffer.from(await response.arrayBuffer());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeLessThan(200_000);
  for (const letter of '髙橋㈱𠮷御見積書①¥') expect(lettersOf(pdf)).toContain(letter);
  const { data } = await api.as(
    'admin',
    '{ auditEntries(first: 1, operation: "downloadQuote") { nodes { details } } }',
  );
  expect(data.auditEntries.nodes[0].details).toMatchObject({ number: quote.number, revision: 1, locale: 'ja' });
  expect((await get(null, `${quote.id}.pdf`)).status).toBe(401);
  expect((await get('admin', `${quote.id}.pdf?locale=fr`)).status).toBe(400);
  for (const id of [opportunity.id, 'quote_x']) expect((await get('admin', `${id}.pdf`)).status).toBe(404);
});
