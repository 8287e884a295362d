import { contractRenewed } from '@tasuki/domain/customer-success/events/contract-renewed';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as tables from '../tables/index.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { handoff, movement } from './testing/sample-rows.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const { contracts, mrrMovements, surveys, campaignTouches, departmentCosts, churnReports } = tables;
  for (const table of [contracts, mrrMovements, surveys, campaignTouches, departmentCosts, churnReports])
    await database.db.delete(table);
});

const at = (day: string) => new Date(`${day}T03:00:00Z`);
const value = async (...ask: Parameters<KpiDatabase['ask']>) => (await database.ask(...ask)).value;
const spring = { period: { from: '2026-04-01', to: '2026-07-01' } };

type Contract = typeof tables.contracts.$inferInsert;
async function contract(row: Partial<Contract> = {}): Promise<{ accountId: string; id: string }> {
  const ids = { accountId: uuidv7(), id: uuidv7() };
  const usual = {
    state: 'active',
    startDate: '2025-06-01',
    currency: 'JPY',
    monthlyMinor: 100,
    signedAt: at('2025-06-01'),
  };
  await database.db.insert(tables.contracts).values({ ...ids, ...usual, ...row });
  return ids;
}

test('contract churn is over all contracts without a period, and over those running at the start with one', async () => {
  await contract({ endedOn: '2025-12-31', state: 'ended' });
  await contract({ endedOn: '2026-05-31', state: 'ended' });
  await contract();
  await contract({ startDate: '2026-05-01' });
  expect(await database.ask('contract-churn-rate')).toMatchObject({ numerator: 2, denominator: 4 });
  expect(await database.ask('contract-churn-rate', spring)).toMatchObject({ numerator: 1, denominator: 2 });
  const { groups } = await database.ask('contract-churn-rate', { groupBy: ['month'], ...spring });
  expect(groups.map(({ keys, denominator }) => [keys[0], denominator])).toEqual([['2026-06', 3]]);
});

test('upgrades are raises of running contracts and what a source states; a second contract is none', async () => {
  const { accountId, id: contractId } = await contract({ statedUpgrades: 2, statedDowngrades: 1 });
  const ended = await contract({ endedOn: '2026-05-31', state: 'ended' });
  await database.db.insert(tables.mrrMovements).values([
    movement({ accountId, contractId, kind: 'expansion', amountMinor: 100, effectiveOn: '2025-06-01' }),
    movement({ accountId, contractId, kind: 'expansion', amountMinor: 10, effectiveOn: '2026-04-01' }),
    movement({ accountId, contractId, kind: 'contraction', amountMinor: -5, effectiveOn: '2026-05-01' }),
    movement({
      ...ended,
      contractId: ended.id,
      id: uuidv7(),
      kind: 'contraction',
      amountMinor: -5,
      effectiveOn: '2026-05-31',
    }),
  ]);
  expect([await value('upgrade-count'), await value('upgrade-count', spring)]).toEqual([3, 1]);
  expect([await value('downgrade-count'), await value('downgrade-count', spring)]).toEqual([2, 1]);
});

test('a renewal is due on the last day of its term and counts by amount up to what was due', async () => {
  const renewed = await contract({ endDate: '2027-05-31' });
  const left = await contract({ endDate: '2026-05-31', endedOn: '2026-05-31', state: 'ended' });
  await contract({ endDate: '2026-12-31' });
  await database.db
    .insert(tables.mrrMovements)
    .values(
      [renewed, left].flatMap(({ accountId, id: contractId }) => [
        movement({ accountId, contractId, kind: 'new', amountMinor: 100, effectiveOn: '2025-06-01' }),
      ]),
    );
  const raise = { accountId: renewed.accountId, contractId: renewed.id, effectiveOn: '2026-06-01' };
  await database.db.insert(tables.mrrMovements).values(movement({ ...raise, kind: 'expansion', amountMinor: 50 }));
  const payload = { contractId: renewed.id, automatic: false, fromEndDate: '2026-05-31', endDate: '2027-05-31' };
  const event = { accountId: renewed.accountId, id: uuidv7(), department: 'customer-success', payload };
  await database.db
    .insert(tables.timelineEvents)
    .values({ ...event, kind: contractRenewed.name, occurredAt: at('2026-05-20'), recordedAt: at('2026-05-20') });
  expect(await database.ask('renewal-rate', spring)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(await database.ask('renewal-rate-by-amount', spring)).toMatchObject({ numerator: 100, denominator: 200 });
  expect(await value('renewal-count', spring)).toBe(1);
});

test('NPS is promoters less detractors in points, CSAT a mean, and neither knows the other', async () => {
  const survey = (kind: string, score: number) => ({
    accountId: uuidv7(),
    id: uuidv7(),
    kind,
    score,
    answeredAt: at('2026-05-01'),
  });
  await database.db
    .insert(tables.surveys)
    .values([
      survey('nps', 10),
      survey('nps', 9),
      survey('nps', 8),
      survey('nps', 6),
      survey('csat', 5),
      survey('csat', 4),
    ]);
  expect(await database.ask('nps')).toMatchObject({ value: 25, numerator: 1, denominator: 4, n: 4 });
  expect(await database.ask('csat')).toMatchObject({ value: 4.5, n: 2 });
});

test('a mail is opened once however often, and by the contact whom it reached', async () => {
  const [accountId, contactId, campaignId] = [uuidv7(), uuidv7(), uuidv7()];
  const touch = (kind: string, day: string, more = {}) => ({
    ...{ accountId, contactId, campaignId, kind, id: uuidv7(), occurredAt: at(day), ...more },
  });
  await database.db
    .insert(tables.campaignTouches)
    .values([
      touch('mail-sent', '2026-04-01'),
      touch('mail-opened', '2026-04-02'),
      touch('mail-opened', '2026-04-03'),
      touch('mail-sent', '2026-04-10'),
      touch('mail-opened', '2026-04-11', { contactId: uuidv7() }),
    ]);
  expect(await database.ask('mail-open-rate')).toMatchObject({ numerator: 1, denominator: 2 });
});

test('CAC sets the costs of three months before against new customers, and LTV needs a loss', async () => {
  const cost = (department: string, month: string, peopleMinor: number) => ({
    ...{ id: uuidv7(), department, month, currency: 'JPY', peopleMinor },
  });
  await database.db
    .insert(tables.departmentCosts)
    .values([
      cost('marketing', '2026-01-01', 300),
      cost('customer-success', '2026-01-01', 80),
      cost('field-sales', '2026-04-01', 999),
    ]);
  await database.db
    .insert(tables.mrrMovements)
    .values([
      movement({ kind: 'new', amountMinor: 100, effectiveOn: '2026-04-10' }),
      movement({ kind: 'new', amountMinor: 100, effectiveOn: '2026-05-10' }),
    ]);
  expect(await database.ask('cac', spring)).toMatchObject({ value: 150, currency: 'JPY', n: 2 });
  expect(valuesByKey(await database.ask('cac', { ...spring, groupBy: ['month'] }))).toMatchObject({ '2026-04': 300 });
  expect(await value('ltv')).toBeNull();
  expect(await value('profit', { period: { from: '2026-04-01', to: '2026-05-01' } })).toBe(100 - 999);
});

test('a reactivation is one of the ledger or one that a churn report tells of', async () => {
  const report = { accountId: uuidv7(), churnedOn: '2026-05-01' };
  await database.db.insert(tables.churnReports).values([
    { ...report, id: uuidv7(), isReactivation: 1 },
    { ...report, id: uuidv7(), isReactivation: 0 },
  ]);
  await database.db
    .insert(tables.mrrMovements)
    .values(movement({ kind: 'reactivation', amountMinor: 1, effectiveOn: '2026-05-02' }));
  expect(await value('reactivation-count')).toBe(2);
});

test('health is the mean of each customer’s last score in the week before the end of the period', async () => {
  const [well, ill] = [uuidv7(), uuidv7()];
  const kept = (accountId: string, day: string, score: number | null) => ({
    ...{ accountId, day, score, parts: [], computedAt: at(day) },
  });
  await database.db
    .insert(tables.healthDays)
    .values([
      kept(well, '2026-06-20', 10),
      kept(well, '2026-06-29', 90),
      kept(ill, '2026-06-24', 40),
      kept(ill, '2026-06-30', null),
      kept(uuidv7(), '2026-06-23', 0),
    ]);
  expect(await database.ask('health-score')).toMatchObject({ value: 65, n: 2 });
  const may = { period: { from: '2026-06-01', to: '2026-06-22' } };
  expect(await value('health-score', may)).toBe(10);
  expect(valuesByKey(await database.ask('health-score', { groupBy: ['month'] }))).toEqual({ '2026-06': 65 });
});

test('of the promises that were looked at, those that can hardly be kept are too much promised', async () => {
  const promise = (state: string) => ({
    ...{ accountId: uuidv7(), id: uuidv7(), text: '9月にAPI連携', state, madeAt: at('2026-05-01') },
  });
  await database.db.insert(tables.promises).values(['open', 'kept', 'kept', 'at-risk', 'impossible'].map(promise));
  expect(await database.ask('over-promise-rate')).toMatchObject({ numerator: 2, denominator: 4 });
});

test('growth by itself is that of customers whom nobody had approached within a year', async () => {
  const [asked, alone] = [uuidv7(), uuidv7()];
  const grown = (accountId: string, amountMinor: number) =>
    movement({ accountId, kind: 'expansion', amountMinor, effectiveOn: '2026-05-01' });
  await database.db.insert(tables.mrrMovements).values([grown(asked, 100), grown(alone, 30)]);
  const cycle = { id: uuidv7(), accountId: asked, number: 2, kind: 'expansion', startedAt: at('2026-02-01') };
  await database.db.insert(tables.cycles).values(cycle);
  expect(await value('unprompted-growth')).toBe(30);
});

test('a cycle of unknown beginning began in no period', async () => {
  const cycle = (kind: string, startedPrecision: string) => ({
    ...{ id: uuidv7(), accountId: uuidv7(), number: 2, kind, startedAt: at('2025-03-01'), startedPrecision },
  });
  const kinds = ['re-approach', 'expansion'];
  const cycles = kinds.flatMap((kind) => [cycle(kind, 'day'), cycle(kind, 'unknown')]);
  await database.db.insert(tables.cycles).values(cycles);
  const march = { period: { from: '2025-03-01', to: '2025-04-01' } };
  expect(await database.ask('reapproach-count', march)).toMatchObject({ value: 1 });
  expect(await database.ask('upsell-rate', march)).toMatchObject({ denominator: 1 });
  expect(await database.ask('reapproach-count')).toMatchObject({ value: 2 });
});

test('an item is re-asked per joint and item, and one that never came cannot be asked a second time', async () => {
  const decidedAt = at('2026-05-21');
  const handover = (row: Partial<typeof tables.handoffs.$inferInsert>) =>
    handoff({ fromDepartment: 'field-sales', toDepartment: 'customer-success', state: 'accepted', decidedAt, ...row });
  const [asked, fine, own] = [
    handover({ items: { problem: '集計に3日', contract: '月額10万円', promises: ' ' } }),
    handover({ items: { problem: '履歴が途切れる' } }),
    handover({ items: { problem: '同じ人' }, isSelf: 1 }),
  ];
  await database.db
    .insert(tables.handoffs)
    .values([asked, fine, own, handover({ state: 'returned', items: { problem: '差し戻し' } })]);
  await database.db.insert(tables.handoffReAsks).values(
    ['problem', 'promises'].map((item) => ({
      ...{ accountId: asked.accountId, handoffId: asked.id, item, askedAt: decidedAt },
    })),
  );
  expect(await database.ask('re-ask-rate')).toMatchObject({ numerator: 1, denominator: 3 });
  const { groups } = await database.ask('re-ask-rate', { groupBy: ['joint', 'item'] });
  expect(groups.map(({ keys, value }) => [...keys, value])).toEqual([
    ['field-sales→customer-success', 'problem', 0.5],
    ['field-sales→customer-success', 'contract', 0],
  ]);
});
