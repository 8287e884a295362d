import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportDesk, openImportDesk } from '../../testing/import-desk.ts';
import { halfOf, shuffledColumns, type Table, toCsv, toTable } from '../../testing/tables.ts';
import { expectRavenstack, type RavenstackTables } from './testing/expect-ravenstack.ts';
import { ravenstackFigures, reasonsOfRun } from './testing/ravenstack-figures.ts';

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
    expect(await ravenstackFigures(desk)).toMatchObject({
      ...figures,
      meanScore: expect.closeTo(figures.meanScore, 6),
    });
    expect(await reasonsOfRun(desk, report.runId)).toMatchObject({
      'flagged: There is a churn event, but churn_flag is FALSE; both are kept as they are': eventsWithoutFlag,
      'flagged: churn_flag is TRUE, but there is no churn event; it is kept as it is': flagsWithoutEvent,
      "flagged: Used before the subscription's start on …; kept as it is": usedBeforeStart,
      ...(sameUsageIds > 0 && { 'flagged: usage_id … stands for another use as well; both are kept': sameUsageIds }),
      'rejected: No subscription … was imported, so nobody knows whose use this is': usesOfNobody,
    });
  });
});
