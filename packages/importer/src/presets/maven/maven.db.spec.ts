import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accounts } from '@tasuki/db';
import { isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { expectMaven } from './testing/expect-maven.ts';
import { mavenFigures } from './testing/maven-figures.ts';

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
    const { renamed, winRate, meanDays, ...expected } = expectMaven({ pipeline, teams });
    expect(await mavenFigures(desk)).toEqual({
      ...expected,
      deals: expected.won + expected.lost + expected.engaging + expected.prospecting,
      winRate: expect.closeTo(winRate, 6),
      meanDays: expect.closeTo(meanDays, 6),
    });
    expect(report.issues).toMatchObject({ rejected: 0, changed: renamed });
  });
});

test('a company is not put below itself: a circle of parents is flagged and stays as attributes', async () => {
  const desk = await openImportDesk();
  const table = 'account,sector,subsidiary_of\nRound,retail,Back\nBack,retail,Round\nBelow,retail,Round\n';
  const { issues } = await desk.importFiles({ 'a.csv': table }, { preset: 'maven' });
  expect(issues).toMatchObject({ flagged: 2 });
  const linked = await desk.connection.db
    .select({ name: accounts.name })
    .from(accounts)
    .where(isNotNull(accounts.parentId));
  expect(linked).toEqual([{ name: 'Below' }]);
  await desk.close();
});
