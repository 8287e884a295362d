import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFiguresTwice } from '@tasuki/db/kpis/testing/check-figures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../testing/import-desk.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data');
const folders = { olist: 'olist_funnel', maven: 'maven_crm', ravenstack: 'ravenstack' } as const;
const isHere = Object.values(folders).every((folder) => existsSync(join(data, folder)));
if (!isHere) console.warn(`SKIPPED: the three sets are not at ${data} (set TASUKI_REAL_DATA).`);

/** What was computed beside the files, under the source of each; money in the set's own currency. */
const truths: [source: keyof typeof folders, kpi: string, value: number][] = [
  ['olist', 'lead-count', 8000],
  ['olist', 'lead-win-count', 842],
  ['olist', 'lead-win-rate', 0.10525],
  ['olist', 'lead-to-win-days-median', 14],
  ['olist', 'lead-to-win-days-mean', 48.44],
  ['maven', 'won-count', 4238],
  ['maven', 'lost-count', 2473],
  ['maven', 'opportunity-win-rate', 0.6315],
  ['maven', 'won-amount', 10_005_534],
  ['maven', 'sales-cycle-days-mean', 51.78],
  ['ravenstack', 'mrr', 10_159_608],
  ['ravenstack', 'churned-mrr', 1_179_139],
  ['ravenstack', 'upgrade-count', 529],
  ['ravenstack', 'downgrade-count', 218],
  ['ravenstack', 'reactivation-count', 61],
  ['ravenstack', 'csat', 3.981],
  ['ravenstack', 'contract-churn-rate', 0.0972],
];

describe.skipIf(!isHere)('three companies in one database', { timeout: 300_000 }, () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await openImportDesk();
    for (const [source, folder] of Object.entries(folders) as [keyof typeof folders, string][])
      await desk.importFolder(join(data, folder), source);
  }, 300_000);
  afterAll(() => desk?.close());

  test.each(truths)('under %s the figure of %s is %d', async (source, kpi, value) => {
    expect(await desk.kpi(kpi, source)).toBeCloseTo(value, Number.isInteger(value) ? 6 : value < 1 ? 4 : 2);
  });

  test('every figure of the three together is what plain SQL, or walking through the rows, says', async () => {
    const { answered, recomputed } = await readFiguresTwice(desk.connection);
    expect(recomputed).toEqual(answered);
  });

  test('money of different currencies is never added', async () => {
    const amounts = await desk.kpiBy('won-amount', 'currency');
    expect(amounts.filter(([currency]) => currency === 'USD')).toEqual([['USD', 10_005_534]]);
    const mrr = await desk.kpiBy('mrr', 'currency');
    expect(mrr.filter(([currency]) => currency === 'USD')).toEqual([['USD', 10_159_608]]);
  });
});
