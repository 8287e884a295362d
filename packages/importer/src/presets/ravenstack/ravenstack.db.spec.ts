import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { expectRavenstack, type RavenstackTables } from './testing/expect-ravenstack.ts';

const data = resolve(process.env.TASUKI_REAL_DATA ?? '../shared/data', 'ravenstack');
const isHere = existsSync(data);
if (!isHere) console.warn(`SKIPPED: the RavenStack files are not at ${data} (set TASUKI_REAL_DATA).`);

const read = (name: string): Table => toTable(readFileSync(join(data, `ravenstack_${name}.csv`), 'utf8'));

describe.skipIf(!isHere)('RavenStack', { timeout: 120_000 }, () => {
  let desk: ImportDesk;
  beforeEach(async () => {
    desk = await openImportDesk();
  });
  afterEach(() => desk.close());

  async function told() {
    const { sql } = desk.connection;
    const [row] = await sql`
      select (select sum(amount_minor) / 100 from mrr_movements where import_source = 'ravenstack' and amount_minor > 0)::int as "mrrOfAll",
        (select count(*) from contracts where import_source = 'ravenstack')::int as subscriptions,
        (select count(*) from surveys where import_source = 'ravenstack' and kind = 'csat')::int as scores,
        (select sum(quantity) from usage_days)::int as uses`;
    return {
      ...row,
      upgrades: await desk.kpi('upgrade-count', 'ravenstack'),
      downgrades: await desk.kpi('downgrade-count', 'ravenstack'),
      reactivations: await desk.kpi('reactivation-count', 'ravenstack'),
      churned: Math.round(((await desk.kpi('contract-churn-rate', 'ravenstack')) ?? 0) * row?.subscriptions),
      meanScore: await desk.kpi('csat', 'ravenstack'),
      mrr: await desk.kpi('mrr', 'ravenstack'),
      churnedMrr: await desk.kpi('churned-mrr', 'ravenstack'),
    };
  }

  async function issuesBy(runId: string): Promise<Record<string, number>> {
    const rows = await desk.connection.sql`
      select severity, regexp_replace(reason, '(usage_id|start on|end on|subscription|account) [^ ,;]+', '\\1 …') as reason, count(*)::int as rows
      from import_issues where import_run_id = ${runId} group by 1, 2`;
    return Object.fromEntries(rows.map(({ severity, reason, rows: n }) => [`${severity}: ${reason}`, n]));
  }

  test('the truths that were computed beside the files come out, and read twice nothing changes', async () => {
    const before = process.cpuUsage();
    const report = await desk.importFolder(data, 'ravenstack');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(30);
    expect(report.created).toEqual({
      ...{ accounts: 500, contracts: 5000, usage: 25_000, tickets: 2000, surveys: 1175, 'churn reports': 600 },
    });
    expect(await told()).toMatchObject({
      ...{ mrrOfAll: 11_338_747, mrr: 10_159_608, churnedMrr: 1_179_139, subscriptions: 5000, churned: 486 },
      ...{ upgrades: 529, downgrades: 218, reactivations: 61, scores: 1175 },
      meanScore: expect.closeTo(3.981, 3),
    });
    expect(await issuesBy(report.runId)).toEqual({
      'flagged: There is a churn event, but churn_flag is FALSE; both are kept as they are': 277,
      'flagged: churn_flag is TRUE, but there is no churn event; it is kept as it is': 35,
      "flagged: Used before the subscription's start on …; kept as it is": 19_142,
      "flagged: Used after the subscription's end on …; kept as it is": 290,
      'flagged: usage_id … stands for another use as well; both are kept': 21,
    });
    const again = await desk.importFolder(data, 'ravenstack');
    expect([again.created, again.updated]).toEqual([{}, {}]);
    expect(again.issues).toEqual(report.issues);
  });

  test.each([
    1, 2,
  ])('holds on a random half with shuffled columns under other names, cut off and begun again (%i)', async (seed) => {
    const half = (name: string, at: number) => shuffledColumns(halfOf(read(name), seed * 10 + at), seed + at);
    const tables: RavenstackTables = {
      accounts: half('accounts', 1),
      subscriptions: half('subscriptions', 2),
      usage: half('feature_usage', 3),
      tickets: half('supports_ticket', 4),
      churnEvents: half('churn_events', 5),
    };
    const { accounts, subscriptions, usage, tickets, churnEvents } = tables;
    const files = { 'a.csv': usage, 'b.csv': churnEvents, 'c.csv': tickets, 'd.csv': subscriptions, 'e.csv': accounts };
    const report = await desk.importAfterCut(
      Object.fromEntries(Object.entries(files).map(([name, table]) => [name, toCsv(table)])),
      { preset: 'ravenstack', batches: 9 * seed },
    );
    const expected = expectRavenstack(tables);
    const { usesOfNobody, usedBeforeStart, sameUsageIds, eventsWithoutFlag, flagsWithoutEvent, ...figures } = expected;
    expect(await told()).toMatchObject({ ...figures, meanScore: expect.closeTo(figures.meanScore, 6) });
    expect(await issuesBy(report.runId)).toMatchObject({
      'flagged: There is a churn event, but churn_flag is FALSE; both are kept as they are': eventsWithoutFlag,
      'flagged: churn_flag is TRUE, but there is no churn event; it is kept as it is': flagsWithoutEvent,
      "flagged: Used before the subscription's start on …; kept as it is": usedBeforeStart,
      ...(sameUsageIds > 0 && { 'flagged: usage_id … stands for another use as well; both are kept': sameUsageIds }),
      'rejected: No subscription … was imported, so nobody knows whose use this is': usesOfNobody,
    });
  });
});
