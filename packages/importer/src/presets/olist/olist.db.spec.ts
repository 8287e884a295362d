import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Connection, connect, createOrganisation, readKpis } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport } from '../../engine/run-import.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { expectOlist } from './testing/expect-olist.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data', 'olist_funnel');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the Olist files are not at ${data} (set TASUKI_REAL_DATA).`);

const read = (name: string): Table => toTable(readFileSync(join(data, name), 'utf8'));
const timeZone = 'Asia/Tokyo';

describe.skipIf(!isHere)('the Olist funnel', { timeout: 300_000 }, () => {
  let connection: Connection;
  let folder: string;

  beforeEach(async () => {
    const { url } = await testDatabase();
    connection = await connect(url);
    await createOrganisation(connection.db, { nameJa: '試験', nameEn: 'Test', timeZone });
    folder = mkdtempSync(join(tmpdir(), 'tasuki-olist-'));
  });
  afterEach(async () => {
    await connection.close();
    rmSync(folder, { recursive: true });
  });

  async function kpi(name: string, groupBy: ('source' | 'month' | 'user')[] = []) {
    const [answer] = await readKpis(connection.db, { names: [name], groupBy, today: '2026-11-21', timeZone });
    return answer!;
  }

  async function expectKpis(expected: ReturnType<typeof expectOlist>) {
    expect((await kpi('lead-count')).value).toBe(expected.leads);
    expect((await kpi('lead-win-count')).value).toBe(expected.wins);
    const rate = await kpi('lead-win-rate', ['source']);
    expect([rate.numerator, rate.denominator]).toEqual([expected.wins, expected.leads]);
    const bySource = rate.groups.map(({ keys, numerator, denominator }) => [keys[0] ?? '', [numerator, denominator]]);
    expect(Object.fromEntries(bySource)).toEqual(expected.bySource);
    const months = (await kpi('lead-win-count', ['month'])).groups.map(({ keys, value }) => [keys[0], value]);
    expect(Object.fromEntries(months)).toEqual(expected.winsByMonth);
    expect((await kpi('lead-to-win-days-median')).value).toBe(expected.medianDays);
    expect((await kpi('lead-to-win-days-mean')).value).toBeCloseTo(expected.meanDays ?? 0, 6);
    const live = await kpi('onboarding-completion-rate');
    expect([live.numerator, live.denominator]).toEqual([expected.live, expected.deals]);
    expect((await kpi('won-count')).value).toBe(expected.deals);
    const reps = (await kpi('won-count', ['user'])).groups.filter(({ keys }) => keys[0] !== null);
    expect(reps.length).toBe(expected.people['field-sales']);
    const people = await connection.sql`
      select m.department, count(*)::int as people from memberships m join users u on u.id = m.user_id
      where u.import_source = 'olist' and not u.can_sign_in group by 1`;
    expect(Object.fromEntries(people.map(({ department, people: n }) => [department, n]))).toEqual(expected.people);
  }

  test('comes out as the truths that were computed beside the files, and read twice changes nothing', async () => {
    const before = process.cpuUsage();
    const report = await runImport(connection, { preset: 'olist', files: [data] });
    const { user, system } = process.cpuUsage(before);
    // Of work, not of the clock: other tests share the machine.
    expect((user + system) / 1_000_000).toBeLessThan(60);
    expect(report.files.map(({ rowsRead }) => rowsRead)).toEqual([8000, 842, 3095]);
    expect(report.created).toEqual({
      accounts: 8000,
      leads: 8000,
      users: 41,
      opportunities: 842,
      contracts: 842,
      onboardings: 842,
    });
    expect(report.issues).toEqual({ rejected: 0, changed: 0, flagged: 1 });
    await expectKpis({
      leads: 8000,
      wins: 842,
      deals: 842,
      live: 380,
      medianDays: 14,
      meanDays: 40_787 / 842,
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
        '2017-12': 3,
        '2018-01': 73,
        '2018-02': 113,
        '2018-03': 147,
        '2018-04': 207,
        '2018-05': 122,
        '2018-06': 57,
        '2018-07': 37,
        '2018-08': 33,
        '2018-09': 23,
        '2018-10': 21,
        '2018-11': 6,
      },
      people: { 'inside-sales': 32, 'field-sales': 22 },
    });

    const [longest] = await connection.sql`
      select max((won_at at time zone ${timeZone})::date - (entered_at at time zone ${timeZone})::date) as days from leads
      where import_source = 'olist' and entered_precision <> 'unknown' and won_precision <> 'unknown'`;
    expect(longest?.days).toBe(427);
    const count = () => connection.sql`select count(*)::int as events from timeline_events`;
    const told = await count();
    const again = await runImport(connection, { preset: 'olist', files: [data] });
    expect(again).toMatchObject({
      created: {},
      updated: {},
      unchanged: { leads: 8000, opportunities: 842, onboardings: 380 },
    });
    expect(await count()).toEqual(told);
  });

  test.each([1, 2])('holds on a random half of the rows with shuffled columns under other names (%i)', async (seed) => {
    const [leads, deals, sellers] = [leadsFile, dealsFile, sellersFile].map((name, at) =>
      shuffledColumns(halfOf(read(name), seed * 10 + at), seed + at),
    ) as [Table, Table, Table];
    for (const [name, table] of Object.entries({ 'a.csv': sellers, 'b.csv': deals, 'z.csv': leads }))
      writeFileSync(join(folder, name), toCsv(table));
    await runImport(connection, { preset: 'olist', files: [folder] });
    await expectKpis(expectOlist(leads, deals, sellers));
  });
});

const leadsFile = 'olist_marketing_qualified_leads_dataset.csv';
const dealsFile = 'olist_closed_deals_dataset.csv';
const sellersFile = 'olist_sellers_dataset.2col.csv';
