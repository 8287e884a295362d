import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { checkOlist } from './testing/check-olist.ts';
import { expectOlist } from './testing/expect-olist.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data', 'olist_funnel');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the Olist files are not at ${data} (set TASUKI_REAL_DATA).`);

const read = (name: string): Table => toTable(readFileSync(join(data, name), 'utf8'));

describe.skipIf(!isHere)('the Olist funnel', { timeout: 300_000 }, () => {
  let desk: ImportDesk;
  beforeEach(async () => {
    desk = await openImportDesk();
  });
  afterEach(() => desk.close());

  test.each([1, 2])('holds on a random half of the rows with shuffled columns under other names (%i)', async (seed) => {
    const [leads, deals, sellers] = [leadsFile, dealsFile, sellersFile].map((name, at) =>
      shuffledColumns(halfOf(read(name), seed * 10 + at), seed + at),
    ) as [Table, Table, Table];
    const files = { 'a.csv': toCsv(sellers), 'b.csv': toCsv(deals), 'z.csv': toCsv(leads) };
    const report = await desk.importFiles(files, { preset: 'olist' });
    expect(report.files).toHaveLength(3);
    await checkOlist(desk.connection, expectOlist(leads, deals, sellers));
  });
});

const leadsFile = 'olist_marketing_qualified_leads_dataset.csv';
const dealsFile = 'olist_closed_deals_dataset.csv';
const sellersFile = 'olist_sellers_dataset.2col.csv';
