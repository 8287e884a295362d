import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { expectMaven } from './testing/expect-maven.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data', 'maven_crm');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the Maven files are not at ${data} (set TASUKI_REAL_DATA).`);

const read = (name: string): Table => toTable(readFileSync(join(data, `${name}.csv`), 'utf8'));

describe.skipIf(!isHere)('Maven', { timeout: 120_000 }, () => {
  let desk: ImportDesk;
  beforeEach(async () => {
    desk = await openImportDesk();
  });
  afterEach(() => desk.close());

  /** Prospecting and engaging deals are records with and without an account. */
  async function told() {
    const { sql } = desk.connection;
    const [row] = await sql`
      with deals as (
        select stage_key from opportunities where import_source = 'maven'
        union all
        select stage_key from unassigned_opportunities where import_source = 'maven' and assigned_account_id is null)
      select (select count(*) from deals where stage_key = 'prospecting')::int as prospecting,
        (select count(*) from deals where stage_key = 'engaging')::int as engaging,
        (select count(*) from unassigned_opportunities)::int as "withoutAccount"`;
    return {
      ...row,
      deals: await desk.kpi('opportunity-count', 'maven'),
      won: await desk.kpi('won-count', 'maven'),
      lost: await desk.kpi('lost-count', 'maven'),
      winRate: await desk.kpi('opportunity-win-rate', 'maven'),
      wonAmount: await desk.kpi('won-amount', 'maven'),
      meanDays: await desk.kpi('sales-cycle-days-mean', 'maven'),
      byRegion: Object.fromEntries(
        (await desk.kpiBy('won-amount', 'region', 'maven')).filter(([region]) => region !== ''),
      ),
    };
  }

  test('the truths that were computed beside the files come out, and read twice nothing changes', async () => {
    const report = await desk.importFolder(data, 'maven');
    expect(report.created).toEqual({
      ...{ users: 41, teams: 6, 'team members': 35, products: 7, accounts: 85 },
      ...{ opportunities: 7375, 'opportunities without account': 1425 },
    });
    expect(await told()).toEqual({
      ...{
        deals: 8800,
        won: 4238,
        lost: 2473,
        engaging: 1589,
        prospecting: 500,
        withoutAccount: 1425,
        wonAmount: 10_005_534,
      },
      winRate: expect.closeTo(0.6315, 4),
      byRegion: { West: 3_568_647, Central: 3_346_293, East: 3_090_594 },
      meanDays: expect.closeTo(51.78, 2),
    });
    expect(report.issues).toEqual({ rejected: 0, changed: 1480, flagged: 13 });
    const [parents] = await desk.connection.sql`
      select count(*)::int as subsidiaries, count(distinct parent_id)::int as parents from accounts where parent_id is not null`;
    expect({ ...parents }).toEqual({ subsidiaries: 15, parents: 7 });
    const again = await desk.importFolder(data, 'maven');
    expect([again.created, again.updated]).toEqual([{}, {}]);
  });

  test.each([
    1, 2,
  ])('holds on a random half with shuffled columns under other names, cut off and begun again (%i)', async (seed) => {
    const half = (name: string, at: number) => shuffledColumns(halfOf(read(name), seed * 10 + at), seed + at);
    const [accounts, products, pipeline, teams] = ['accounts', 'products', 'sales_pipeline', 'sales_teams'].map(
      half,
    ) as [Table, Table, Table, Table];
    const files = { 'a.csv': pipeline, 'b.csv': products, 'c.csv': teams, 'd.csv': accounts };
    const report = await desk.importAfterCut(
      Object.fromEntries(Object.entries(files).map(([name, table]) => [name, toCsv(table)])),
      { preset: 'maven', batches: 5 * seed },
    );
    const { renamed, winRate, meanDays, ...expected } = expectMaven({ pipeline, teams, accounts });
    expect(await told()).toEqual({
      ...expected,
      deals: expected.won + expected.lost + expected.engaging + expected.prospecting,
      winRate: expect.closeTo(winRate, 6),
      meanDays: expect.closeTo(meanDays, 6),
    });
    expect(report.issues).toMatchObject({ rejected: 0, changed: renamed });
  });
});
