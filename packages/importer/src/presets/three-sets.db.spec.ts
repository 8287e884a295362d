import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFiguresTwice } from '@tasuki/db/kpis/testing/check-figures';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportReport } from '../engine/report.ts';
import { type ImportDesk, openImportDesk } from '../testing/import-desk.ts';
import { mavenFigures } from './maven/testing/maven-figures.ts';
import { checkOlist } from './olist/testing/check-olist.ts';
import { ravenstackFigures, reasonsOfRun } from './ravenstack/testing/ravenstack-figures.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data');
const folders = { olist: 'olist_funnel', maven: 'maven_crm', ravenstack: 'ravenstack' } as const;
type Source = keyof typeof folders;
const sources = Object.keys(folders) as Source[];
const isHere = Object.values(folders).every((folder) => existsSync(join(data, folder)));
if (!isHere) console.warn(`SKIPPED: the three sets are not at ${data} (set TASUKI_REAL_DATA).`);

/** What was computed beside the files, under the source of each; money in the set's own currency. */
const truths: [source: Source, kpi: string, value: number][] = [
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

/** The full files are read here alone, each once and then once more; each set's own spec reads random halves. */
describe.skipIf(!isHere)('three companies in one database', { timeout: 300_000 }, () => {
  let desk: ImportDesk;
  const read = {} as Record<Source, { report: ImportReport; cpuSeconds: number }>;

  beforeAll(async () => {
    desk = await openImportDesk();
    for (const source of sources) {
      const before = process.cpuUsage();
      const report = await desk.importFolder(join(data, folders[source]), source);
      const { user, system } = process.cpuUsage(before);
      read[source] = { report, cpuSeconds: (user + system) / 1_000_000 };
    }
  }, 300_000);
  afterAll(() => desk?.close());

  test.each(truths)('under %s the figure of %s is %d', async (source, kpi, value) => {
    expect(await desk.kpi(kpi, source)).toBeCloseTo(value, Number.isInteger(value) ? 6 : value < 1 ? 4 : 2);
  });

  // Of work, not of the clock: other tests share the machine.
  test.each([
    ['olist', 60],
    ['ravenstack', 30],
  ] as const)('reading %s costs less than %d seconds of work', (source, most) => {
    expect(read[source].cpuSeconds).toBeLessThan(most);
  });

  test('the Olist funnel comes out as it was counted beside the files', async () => {
    const { report } = read.olist;
    expect(report.files.map(({ rowsRead }) => rowsRead)).toEqual([8000, 842, 3095]);
    expect(report.created).toEqual({
      ...{ accounts: 8000, leads: 8000, users: 41, opportunities: 842, contracts: 842, onboardings: 842 },
    });
    expect(report.issues).toEqual({ rejected: 0, changed: 0, flagged: 1 });
    await checkOlist(desk.connection, {
      ...{ leads: 8000, wins: 842, deals: 842, live: 380, medianDays: 14, meanDays: 40_787 / 842 },
      bySource: {
        organic_search: [271, 2296],
        paid_search: [195, 1586],
        social: [75, 1350],
        unknown: [179, 1099],
        direct_traffic: [56, 499],
        email: [15, 493],
        referral: [24, 284],
        other: [4, 150],
        display: [6, 118],
        other_publicities: [3, 65],
        '': [14, 60],
      },
      winsByMonth: {
        ...{ '2017-12': 3, '2018-01': 73, '2018-02': 113, '2018-03': 147, '2018-04': 207, '2018-05': 122 },
        ...{ '2018-06': 57, '2018-07': 37, '2018-08': 33, '2018-09': 23, '2018-10': 21, '2018-11': 6 },
      },
      people: { 'inside-sales': 32, 'field-sales': 22 },
    });
    const [longest] = await desk.connection.sql`
      select max((won_at at time zone 'Asia/Tokyo')::date - (entered_at at time zone 'Asia/Tokyo')::date) as days from leads
      where import_source = 'olist' and entered_precision <> 'unknown' and won_precision <> 'unknown'`;
    expect(longest?.days).toBe(427);
  });

  test('Maven’s deals come out as they were counted beside the files', async () => {
    const { report } = read.maven;
    expect(report.created).toEqual({
      ...{ users: 41, teams: 6, 'team members': 35, products: 7, accounts: 85 },
      ...{ opportunities: 7375, 'opportunities without account': 1425 },
    });
    expect(await mavenFigures(desk)).toEqual({
      ...{ deals: 8800, won: 4238, lost: 2473, engaging: 1589, prospecting: 500, withoutAccount: 1425 },
      wonAmount: 10_005_534,
      winRate: expect.closeTo(0.6315, 4),
      byRegion: { West: 3_568_647, Central: 3_346_293, East: 3_090_594 },
      meanDays: expect.closeTo(51.78, 2),
    });
    expect(report.issues).toEqual({ rejected: 0, changed: 1480, flagged: 13 });
    const [parents] = await desk.connection.sql`
      select count(*)::int as subsidiaries, count(distinct parent_id)::int as parents from accounts where parent_id is not null`;
    expect({ ...parents }).toEqual({ subsidiaries: 15, parents: 7 });
  });

  test('RavenStack’s subscriptions come out as they were counted beside the files, contradictions and all', async () => {
    const { report } = read.ravenstack;
    expect(report.created).toEqual({
      ...{ accounts: 500, contracts: 5000, usage: 25_000, tickets: 2000, surveys: 1175, 'churn reports': 600 },
    });
    expect(await ravenstackFigures(desk)).toMatchObject({
      ...{ mrrOfAll: 11_338_747, mrr: 10_159_608, churnedMrr: 1_179_139, subscriptions: 5000, churned: 486 },
      ...{ upgrades: 529, downgrades: 218, reactivations: 61, scores: 1175 },
      meanScore: expect.closeTo(3.981, 3),
    });
    expect(await reasonsOfRun(desk, report.runId)).toEqual({
      'flagged: There is a churn event, but churn_flag is FALSE; both are kept as they are': 277,
      'flagged: churn_flag is TRUE, but there is no churn event; it is kept as it is': 35,
      "flagged: Used before the subscription's start on …; kept as it is": 19_142,
      "flagged: Used after the subscription's end on …; kept as it is": 290,
      'flagged: usage_id … stands for another use as well; both are kept': 21,
    });
    expect(Object.fromEntries(report.remarks.map(({ kind, rows }) => [kind, rows]))).toEqual({
      ...{ eventWithoutFlag: 277, flagWithoutEvent: 35, usageBeforeStart: 19_142, usageAfterEnd: 290, sameUsageId: 21 },
    });
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

  test.each(
    sources,
  )('%s read once more changes nothing, and says so of everything that the first time created', async (source) => {
    const count = () => desk.connection.sql`select count(*)::int as events from timeline_events`;
    const told = await count();
    const again = await desk.importFolder(join(data, folders[source]), source);
    expect([again.created, again.updated]).toEqual([{}, {}]);
    expect(again.unchanged).toEqual(read[source].report.created);
    if (source === 'ravenstack') expect(again.issues).toEqual(read.ravenstack.report.issues);
    expect(await count()).toEqual(told);
  });
});
