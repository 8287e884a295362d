import { kpis } from '@tasuki/domain';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KpiDatabase, kpiDatabase } from '../kpis/testing/kpi-database.ts';
import { call } from '../kpis/testing/sample-rows.ts';
import { createOrganisation } from '../organisation/create-organisation.ts';
import { calls, kpiSnapshots, mrrMovements, organisation, teamMembers, teams, users } from '../tables/index.ts';
import { takeMissingSnapshots } from './take-snapshots.ts';

let database: KpiDatabase;
const [caller, unit, section] = [uuidv7(), uuidv7(), uuidv7()];
const timeZone = 'Asia/Tokyo';
const all = { timeZone, atMost: 1000 };
/** 31 May, a quarter past eleven at night in Tokyo, and an hour later. */
const beforeMidnight = new Date('2026-05-31T14:15:00Z');
const afterMidnight = new Date('2026-05-31T15:15:00Z');

beforeAll(async () => {
  database = await kpiDatabase();
  const { db } = database;
  await createOrganisation(db, { nameJa: '試験', nameEn: 'Test' });
  await db.update(organisation).set({ createdAt: new Date('2026-05-10T00:00:00Z') });
  await db.insert(users).values({ id: caller, name: '髙橋', email: 'caller@test.example' });
  await db.insert(calls).values([call({ userId: caller }), call({ calledAt: new Date('2026-04-30T14:59:00Z') })]);
  const team = { nameJa: '部', nameEn: 'Unit', department: 'inside-sales' };
  await db.insert(teams).values([
    { ...team, id: unit },
    { ...team, id: section, nameJa: '課', parentId: unit },
  ]);
  await db.insert(teamMembers).values([
    { teamId: unit, userId: caller },
    { teamId: section, userId: caller },
  ]);
  const movement = { accountId: uuidv7(), contractId: uuidv7(), kind: 'new', effectiveOn: '2026-05-01' };
  await db.insert(mrrMovements).values([
    { ...movement, id: uuidv7(), amountMinor: 120_000, currency: 'JPY' },
    { ...movement, id: uuidv7(), amountMinor: 99_950, currency: 'USD' },
  ]);
});
afterAll(() => database?.close());

const snapshotsOf = (kpi: string, month: string) =>
  database.db
    .select()
    .from(kpiSnapshots)
    .where(and(eq(kpiSnapshots.kpi, kpi), eq(kpiSnapshots.month, month)));

test('a month is remembered once it has ended where the organisation is', async () => {
  expect(await takeMissingSnapshots(database.db, { ...all, now: beforeMidnight })).toBe(0);
  expect(await takeMissingSnapshots(database.db, { ...all, now: afterMidnight })).toBeGreaterThan(20);
  const rows = await snapshotsOf('call-count', '2026-05-01');
  expect(rows.find(({ scope }) => scope === 'total')).toMatchObject({ value: 1, takenAt: afterMidnight });
  expect(rows.find(({ scope }) => scope === 'user')).toMatchObject({ scopeKey: caller, value: 1 });
});

test('a team is remembered with its sub teams, whoever is in both once', async () => {
  const rows = (await snapshotsOf('call-count', '2026-05-01')).filter(({ scope }) => scope === 'team');
  expect(Object.fromEntries(rows.map(({ scopeKey, value }) => [scopeKey, value]))).toEqual({ [unit]: 1, [section]: 1 });
});

test('amounts of several currencies are remembered one by one', async () => {
  const rows = await snapshotsOf('mrr', '2026-05-01');
  const totals = rows.filter(({ scope }) => scope === 'total');
  expect(Object.fromEntries(totals.map(({ currency, value }) => [currency, value]))).toEqual({
    JPY: 120_000,
    USD: 999.5,
  });
});

test('running again, or after a late entry, changes nothing that was remembered', async () => {
  await database.db.insert(calls).values(call());
  expect(await takeMissingSnapshots(database.db, { ...all, now: afterMidnight })).toBe(0);
  const [total] = (await snapshotsOf('call-count', '2026-05-01')).filter(({ scope }) => scope === 'total');
  expect(total?.value).toBe(1);
});

test('after weeks of downtime every month is caught up, two processes at once taking each once', async () => {
  const few = kpis.filter(({ name }) => ['call-count', 'mrr', 'nrr'].includes(name));
  const later = { ...all, kpis: few, now: new Date('2026-08-10T00:00:00Z') };
  const taken = await Promise.all([takeMissingSnapshots(database.db, later), takeMissingSnapshots(database.db, later)]);
  const months = await database.db.selectDistinct({ month: kpiSnapshots.month }).from(kpiSnapshots);
  expect(months.map(({ month }) => month).sort()).toEqual(['2026-05-01', '2026-06-01', '2026-07-01']);
  const totals = await database.db.$count(
    kpiSnapshots,
    and(eq(kpiSnapshots.scope, 'total'), eq(kpiSnapshots.kpi, 'call-count')),
  );
  expect(totals).toBe(3);
  expect((taken[0] ?? 0) + (taken[1] ?? 0)).toBe(2 * few.length);
});
