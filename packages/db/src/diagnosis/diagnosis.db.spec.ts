import { addDays } from '@tasuki/domain/days';
import { findingSummary } from '@tasuki/domain/diagnosis/finding-notice';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readKpis } from '../kpis/read-kpis.ts';
import { type KpiDatabase, kpiDatabase } from '../kpis/testing/kpi-database.ts';
import { handoff } from '../kpis/testing/sample-rows.ts';
import { diagnosisFindings, handoffs, memberships, notifications, users } from '../tables/index.ts';
import { diagnoseJoints, diagnoseNightly } from './diagnose-joints.ts';

const timeZone = 'Asia/Tokyo';
const now = new Date('2026-11-22T03:00:00Z');
const manager = uuidv7();
let database: KpiDatabase;

/** Passes from inside to field sales, so many a week; of ten decided ones so many are accepted. */
function passes(from: string, aWeek: number, acceptedOfTen: number) {
  return Array.from({ length: 13 * aWeek }, (_, at) => {
    const moment = new Date(`${addDays(from, Math.floor(at / aWeek) * 7 + (at % 5))}T05:00:00Z`);
    return handoff({
      ...{ fromDepartment: 'inside-sales', toDepartment: 'field-sales', offeredAt: moment, decidedAt: moment },
      state: at % 10 < acceptedOfTen ? 'accepted' : 'returned',
    });
  });
}

beforeAll(async () => {
  database = await kpiDatabase();
  await database.db.insert(users).values({ id: manager, name: '竹内 香織', email: 'm@example.jp' });
  await database.db.insert(memberships).values({ userId: manager, department: 'field-sales', role: 'manager' });
  await database.db.insert(handoffs).values([...passes('2025-08-24', 9, 8), ...passes('2026-08-23', 17, 5)]);
});
afterAll(() => database.close());

const look = (at: Date) => database.db.transaction((tx) => diagnoseJoints(tx, { now: at, timeZone }));
const findings = () => database.db.select().from(diagnosisFindings);

test('a night finds the gap once, tells the managers of both departments, and the figures are those of the KPI', async () => {
  const first = await diagnoseNightly(database.db, { now, timeZone });
  expect(first?.found).toHaveLength(1);
  expect(await diagnoseNightly(database.db, { now, timeZone })).toBeNull();
  const [finding] = await findings();
  expect(finding).toMatchObject({ rule: 'definition-gap-of-inside-sales', state: 'open', recheckOn: '2026-12-20' });
  expect(finding?.chance).toBeLessThan(0.001);
  const [kpi] = await readKpis(database.db, {
    ...{ names: ['handoff-acceptance-rate'], period: finding?.nowSpan ?? null, today: '2026-11-22', timeZone },
    filter: { groups: [{ dimension: 'joint', key: 'inside-sales→field-sales' }] },
  });
  expect(finding?.results[1]).toMatchObject({ now: kpi?.value, recordsNow: kpi?.denominator });
  const told = await database.db.select().from(notifications).where(eq(notifications.userId, manager));
  expect(told.map(({ kind }) => kind)).toEqual(['finding-found']);
});

test('another look finds nothing new, and a closed cause rests until the weeks after it can be judged', async () => {
  expect((await look(now)).found).toEqual([]);
  await database.db.update(diagnosisFindings).set({ state: 'closed', closedAt: now });
  expect((await look(now)).found).toEqual([]);
  expect(await findings()).toHaveLength(1);
  await database.db.update(diagnosisFindings).set({ closedAt: new Date('2026-08-01T00:00:00Z') });
  expect((await look(now)).found).toHaveLength(1);
});

test('on its day the re-check compares what is since with what was found', async () => {
  const since = passes('2026-11-22', 17, 9).slice(0, 68);
  await database.db.insert(handoffs).values(since);
  await look(new Date('2026-12-20T03:00:00Z'));
  const rechecked = (await findings()).find(({ recheckedAt }) => recheckedAt);
  expect(rechecked?.recheck).toMatchObject({ verdict: 'better' });
  expect(rechecked?.recheckOn).toBeNull();
  await look(new Date('2026-12-20T04:00:00Z'));
  const told = await database.db.select().from(notifications).where(eq(notifications.kind, 'finding-rechecked'));
  expect(told.map(({ userId }) => userId)).toEqual([manager]);
  const says = (locale: 'ja' | 'en') => findingSummary(told[0]?.cause ?? '', locale);
  expect([says('ja'), says('en')]).toEqual([expect.stringMatching(/: 改善$/), expect.stringMatching(/: better$/)]);
});

test('a finding whose rule is gone is not due for ever', async () => {
  const [finding] = await findings();
  if (!finding) throw new Error('There is a finding.');
  const gone = { ...finding, id: uuidv7(), cause: 'gone', rule: 'gone', state: 'open' as const, recheck: null };
  await database.db.insert(diagnosisFindings).values({ ...gone, recheckOn: '2026-12-21', recheckedAt: null });
  await look(new Date('2026-12-21T03:00:00Z'));
  const after = (await findings()).find(({ id }) => id === gone.id);
  expect(after).toMatchObject({ state: 'open', recheckOn: null, recheck: null });
});
