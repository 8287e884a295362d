import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await openImportDesk();
});
afterAll(() => desk.close());

const company = { companyId: 'company', companyName: 'company' };
const mapping = parseMapping({
  source: 'group',
  tables: [
    { file: 'companies*', record: 'accounts', key: 'id', fields: { name: 'name', domain: 'domain' } },
    {
      file: 'deals*',
      record: 'opportunities',
      key: 'no',
      fields: { ...company, contactEmail: 'email', name: 'deal', state: 'state' },
    },
    { file: 'people*', record: 'contacts', key: 'no', fields: { ...company, companyDomain: 'site', name: 'person' } },
  ],
});
const read = (name: string, ...lines: string[]) =>
  desk.importFiles({ [name]: lines.join('\n') }, { preset: 'csv', mapping });
const issuesOf = async (name: string, ...lines: string[]) => desk.issuesOf((await read(name, ...lines)).runId);
const dealsOf = async (source: string) =>
  (
    await desk.connection.sql`select a.name, count(o.id)::int as deals from accounts a
      join external_ids e on e.account_id = a.id and e.record_type = 'account' and e.source = ${source}
      left join opportunities o on o.account_id = a.id group by a.id, a.name order by a.name`
  ).map(({ name, deals }) => `${name} ${deals}`);

test('rows that name another company than the one whose domain their address has stand there, and say so once', async () => {
  const report = await read(
    'deals.csv',
    ...['no,company,email,deal,state', '1,北斗,aya@shared.example,導入,open'],
    ...['2,東雲,ken@shared.example,更新,open', '3,東雲,ken@shared.example,追加,open'],
    '4,㈱北斗,aya@shared.example,追加,open',
  );
  expect(report.created).toEqual({ accounts: 1, opportunities: 4 });
  expect(await desk.issuesOf(report.runId)).toEqual([
    expect.stringMatching(/^flagged deals.csv:3 .*that of "北斗".*names "東雲"/),
  ]);
});

test('companies of a list with one domain and two names are two; rows that name the second stand there', async () => {
  const list = ['id,name,domain', 'C1,南商事,minami.example', 'C2,南ロジ,minami.example'];
  const report = await read('companies.csv', ...list);
  expect(report.created).toEqual({ accounts: 2 });
  expect(await desk.issuesOf(report.runId)).toEqual([
    expect.stringMatching(/^flagged companies.csv:3 The domain minami.example is that of "南商事"/),
  ]);
  const deals = [
    'no,company,email,deal,state',
    '11,南商事,a@minami.example,A,open',
    '12,南ロジ,b@minami.example,B,open',
  ];
  expect(await issuesOf('deals.csv', ...deals)).toEqual([]);
  expect(await dealsOf('group')).toEqual(expect.arrayContaining(['南商事 1', '南ロジ 1']));
  // Neither comes in again, and a change of the second needs no domain.
  expect((await read('companies.csv', ...list)).unchanged).toEqual({ accounts: 2 });
  const renamed = await read('companies.csv', 'id,name,domain', 'C2,南ロジスティクス,minami.example');
  expect([renamed.updated, renamed.issues.rejected]).toEqual([{ accounts: 1 }, 0]);
});

test('a provider’s domain joins nobody, whether it stands behind an address or in a column of domains', async () => {
  const people = ['no,company,site,person', '1,朝日堂,gmail.com,朝日 花', '2,夕日堂,https://www.gmail.com/,夕日 空'];
  expect((await read('people.csv', ...people)).created).toEqual({ accounts: 2, contacts: 2 });
  const deals = ['no,company,email,deal,state', '21,春堂,a@gmail.com,A,open', '22,秋堂,b@yahoo.ne.jp,B,open'];
  expect((await read('deals.csv', ...deals)).created).toEqual({ accounts: 2, opportunities: 2 });
  const list = await read('companies.csv', 'id,name,domain', 'C8,夏堂,gmail.com', 'C9,冬堂,gmail.com');
  expect([list.created, list.issues]).toEqual([{ accounts: 2 }, { rejected: 0, changed: 2, flagged: 0 }]);
});
