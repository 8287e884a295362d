import type { NewEvent } from '@tasuki/domain';
import { contractStarted } from '@tasuki/domain/contracts/events/contract-started';
import { upsellSignalFound } from '@tasuki/domain/customer-success/events/upsell-signal-found';
import { dealLost } from '@tasuki/domain/field-sales/events/deal-lost';
import { opportunityAmended } from '@tasuki/domain/field-sales/events/opportunity-amended';
import { opportunityMoved } from '@tasuki/domain/field-sales/events/opportunity-moved';
import { opportunityOpened } from '@tasuki/domain/field-sales/events/opportunity-opened';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPipelines } from '../field-sales/read-pipelines.ts';
import * as tables from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { handoff, lead, movement } from './testing/sample-rows.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());

const at = (text: string) => new Date(text);
const tell = (events: NewEvent[]) =>
  database.db.transaction((tx) =>
    commit(tx, events, { actorId: null, actorType: 'system', operation: 'test', now: at('2026-06-30T03:00:00Z') }),
  );

test('a forecast is what was said when the month began: amount, date and stage, of deals open then', async () => {
  const [pipeline] = await readPipelines(database.db);
  const stage = (key: string) => pipeline?.stages.find((one) => one.key === key)?.probability ?? 0;
  const deal = (accountId: string, id: string) => ({
    opened: (day: string, closeDate: string, amountMinor: number) =>
      opportunityOpened.event({
        ...{ accountId, actorId: null, occurredAt: at(`${day}T03:00:00Z`), subject: { type: 'opportunity', id } },
        payload: {
          opportunityId: id,
          name: '勤怠管理',
          pipelineId: pipeline?.id ?? '',
          stageKey: 'proposal',
          currency: 'JPY',
          closeDate,
          amountMinor,
          cycleNumber: 1,
        },
      }),
    amended: (day: string, after: { amountMinor?: number; closeDate?: string }) =>
      opportunityAmended.event({
        ...{ accountId, actorId: null, occurredAt: at(`${day}T03:00:00Z`), subject: { type: 'opportunity', id } },
        payload: { opportunityId: id, currency: 'JPY', before: {}, after },
      }),
    moved: (day: string, toStage: string) =>
      opportunityMoved.event({
        ...{ accountId, actorId: null, occurredAt: at(`${day}T03:00:00Z`), subject: { type: 'opportunity', id } },
        payload: { opportunityId: id, fromStage: 'proposal', toStage },
      }),
    lost: (day: string) =>
      dealLost.event({
        ...{ accountId, actorId: null, occurredAt: at(`${day}T03:00:00Z`), subject: { type: 'opportunity', id } },
        payload: { opportunityId: id, name: '勤怠管理', reasonCode: null, fromStage: 'proposal', toStage: 'lost' },
      }),
  });
  const [kept, mended, gone] = [1, 2, 3].map(() => deal(uuidv7(), uuidv7()));
  if (!kept || !mended || !gone) throw new Error('Three deals are told.');
  await tell([
    kept.opened('2026-03-10', '2026-04-20', 1000),
    kept.moved('2026-04-02', 'closing'),
    // Said in April: April's forecast stands, and May's has the deal with its new amount and stage.
    kept.amended('2026-04-15', { closeDate: '2026-05-20', amountMinor: 4000 }),
    mended.opened('2026-04-03', '2026-04-20', 700),
    gone.opened('2026-03-01', '2026-04-20', 900),
    gone.lost('2026-03-20'),
  ]);
  const byMonth = await database.ask('forecast-amount', { groupBy: ['month'] });
  expect(valuesByKey(byMonth)).toEqual({
    '2026-04': (1000 * stage('proposal')) / 100,
    '2026-05': (4000 * stage('closing')) / 100,
  });
  expect((await database.ask('forecast-accuracy')).value).toBeNull();
});

test('a month that was forecast twice over is as wrong as one that was missed by half is half right', async () => {
  await database.db.update(tables.opportunities).set({ state: 'won', wonAt: at('2026-05-25T00:00:00Z') });
  const may = { period: { from: '2026-05-01', to: '2026-06-01' } };
  const [won, forecast] = [5600, (await database.ask('forecast-amount', may)).value ?? 0];
  const { value } = await database.ask('forecast-accuracy', may);
  expect(value).toBeCloseTo(Math.max(0, 1 - Math.abs(forecast - won) / won), 9);
});

test('an expansion is one revenue in which several departments have a share', async () => {
  const both = movement({ kind: 'expansion', amountMinor: 300, effectiveOn: '2026-05-01' });
  const nobodys = movement({ kind: 'expansion', amountMinor: 40, effectiveOn: '2026-05-01' });
  const late = movement({ kind: 'expansion', amountMinor: 5, effectiveOn: '2026-05-01' });
  const decidedAt = at('2026-02-01T00:00:00Z');
  const pass = { fromDepartment: 'customer-success', toDepartment: 'inside-sales', decidedAt };
  await database.db.insert(tables.mrrMovements).values([both, nobodys, late]);
  await database.db
    .insert(tables.handoffs)
    .values([
      handoff({ ...pass, accountId: both.accountId, state: 'accepted' }),
      handoff({ ...pass, accountId: nobodys.accountId, state: 'returned' }),
      handoff({ ...pass, accountId: late.accountId, state: 'accepted', decidedAt: at('2025-04-30T00:00:00Z') }),
    ]);
  const of = async (department: 'customer-success' | 'inside-sales' | 'field-sales') =>
    (await database.ask('upsell-revenue', { filter: { department } })).value;
  expect([await of('customer-success'), await of('inside-sales'), await of('field-sales')]).toEqual([300, 300, 0]);
  const { value } = await database.ask('upsell-revenue');
  expect(value).toBe(345);
  const [ledger] = await database.sql`select sum(amount_minor)::int as sum from mrr_movements where kind = 'expansion'`;
  expect(ledger?.sum).toBe(value);
  await tell([
    upsellSignalFound.event({
      ...{ accountId: nobodys.accountId, actorId: null, occurredAt: at('2026-04-01T00:00:00Z') },
      payload: { signal: 'seats-nearly-full' },
    }),
  ]);
  expect([await of('customer-success'), await of('inside-sales')]).toEqual([340, 300]);
  expect((await database.ask('upsell-revenue')).value).toBe(345);
});

test('a lead is an MQL once, with the first version that it met, and none by another definition', async () => {
  const [one, other] = [lead({ source: 'fair' }), lead()];
  await database.db.insert(tables.leads).values([one, other]);
  const met = (of: typeof one, definitionKey: string, versionNumber: number, day: string) => ({
    ...{ accountId: of.accountId, id: uuidv7(), leadId: of.id, definitionId: uuidv7(), versionId: uuidv7(), rules: [] },
    ...{ definitionKey, versionNumber, qualifiedAt: at(`${day}T00:00:00Z`) },
  });
  await database.db
    .insert(tables.qualifications)
    .values([met(one, 'mql', 1, '2026-04-10'), met(one, 'mql', 2, '2026-05-10'), met(other, 'sal', 1, '2026-05-10')]);
  expect(valuesByKey(await database.ask('mql-count', { groupBy: ['month'] }))).toEqual({ '2026-04': 1 });
  expect(valuesByKey(await database.ask('mql-count', { groupBy: ['definition-version'] }))).toEqual({ '1': 1 });
  expect([(await database.ask('sal-count')).value, (await database.ask('sql-count')).value]).toEqual([1, 0]);
});

test('bookings are what was agreed on the day: raised later, they stay', async () => {
  const contractId = uuidv7();
  const accountId = uuidv7();
  await tell([
    contractStarted.event({
      ...{
        accountId,
        actorId: null,
        occurredAt: at('2026-05-20T00:00:00Z'),
        subject: { type: 'contract', id: contractId },
      },
      payload: {
        ...{ contractId, startDate: '2026-06-01', endDate: '2027-05-31', currency: 'JPY', monthlyMinor: 100 },
        lines: [{ lineId: uuidv7(), description: '導入支援', oneOffMinor: 50 }],
      },
    }),
  ]);
  await database.db.update(tables.contracts).set({ monthlyMinor: 900 });
  const names = ['booked-mrr', 'booked-one-off', 'booked-contract-value'];
  const values = await Promise.all(names.map(async (name) => (await database.ask(name)).value));
  expect(values).toEqual([100, 50, 12 * 100 + 50]);
});
