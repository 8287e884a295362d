import {
  accounts,
  contracts,
  handoffs,
  leads,
  meetings,
  mrrMovements,
  onboardingPlans,
  opportunities,
} from '@tasuki/db';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
const at = (day: string) => new Date(`${day}T03:00:00Z`);
const period = { from: '2026-01-01', to: '2026-04-01' };
const pipelineId = '00000000-0000-7000-8000-000000000001';

beforeAll(async () => {
  api = await startTestApi({ now: () => at('2026-03-31') });
  const { db } = api.services;
  const [accountId, relayed, small, stayed, contractId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const company = {
    state: 'identified',
    holder: 'marketing',
    holderSince: at('2026-01-01'),
    createdAt: at('2026-01-01'),
  };
  const customers = [uuidv7(), uuidv7()] as const;
  await db
    .insert(accounts)
    .values([accountId, ...customers].map((id, index) => ({ ...company, id, name: `試験${index}` })));
  const lead = { accountId, cycleNumber: 1, state: 'open', enteredAt: at('2026-01-10') };
  await db.insert(leads).values([
    { ...lead, id: relayed, wonAt: at('2026-03-01') },
    { ...lead, id: small, wonAt: at('2026-02-01') },
    { ...lead, id: stayed },
    { ...lead, id: uuidv7(), enteredAt: at('2025-12-31') },
  ]);
  const pass = { accountId, state: 'accepted', cycleNumber: 1 };
  const raised = { ...pass, fromDepartment: 'marketing', toDepartment: 'inside-sales' };
  await db.insert(handoffs).values([
    { ...raised, id: uuidv7(), leadId: relayed, offeredAt: at('2026-01-12'), decidedAt: at('2026-01-13') },
    { ...raised, id: uuidv7(), leadId: small, offeredAt: at('2026-01-12'), decidedAt: at('2026-01-13') },
    { ...raised, id: uuidv7(), leadId: stayed, state: 'returned', offeredAt: at('2026-01-20') },
    {
      ...pass,
      id: uuidv7(),
      leadId: relayed,
      fromDepartment: 'inside-sales',
      toDepartment: 'field-sales',
      decidedAt: at('2026-01-23'),
    },
  ]);
  const deal = { accountId, name: '導入', pipelineId, stageKey: 'won', state: 'won', currency: 'JPY', cycleNumber: 1 };
  const dates = { openedAt: at('2026-01-25'), stageSince: at('2026-03-01') };
  await db
    .insert(opportunities)
    .values([relayed, small].map((leadId) => ({ ...deal, ...dates, id: uuidv7(), leadId })));
  const contract = { accountId, state: 'active', startDate: '2026-03-01', currency: 'JPY', monthlyMinor: 1000 };
  await db.insert(contracts).values({ ...contract, id: contractId, leadId: relayed, signedAt: at('2026-03-01') });
  await db.insert(onboardingPlans).values({
    ...{ accountId, id: uuidv7(), contractId, state: 'completed', startedAt: at('2026-03-01'), dueOn: '2026-05-01' },
    completedAt: at('2026-03-20'),
  });
  const meeting = { accountId, kind: 'online', bookedAt: at('2026-01-15'), startsAt: at('2026-02-01') };
  await db.insert(meetings).values([
    { ...meeting, id: uuidv7(), state: 'held', leadId: relayed },
    { ...meeting, id: uuidv7(), state: 'held', leadId: stayed },
    { ...meeting, id: uuidv7(), state: 'no-show', bookedAt: at('2025-12-20') },
    { ...meeting, id: uuidv7(), state: 'booked', startsAt: at('2026-05-01') },
  ]);
  const movement = { contractId: uuidv7(), currency: 'JPY' };
  const ledger = [
    [customers[0], 'new', 300, '2025-01-10'],
    [customers[0], 'expansion', 50, '2026-01-10'],
    [customers[0], 'contraction', -20, '2026-02-10'],
    [customers[1], 'new', 100, '2025-01-20'],
    [customers[1], 'churn', -100, '2026-03-10'],
  ] as const;
  await db.insert(mrrMovements).values(
    ledger.map(([customer, kind, amountMinor, effectiveOn]) => ({
      ...{ ...movement, accountId: customer, id: uuidv7(), kind, amountMinor, effectiveOn },
    })),
  );
});
afterAll(() => api?.close());

const ask = async (query: string) => {
  const { data, errors } = await api.as('marketing-member', query, { period });
  expect(errors).toBeUndefined();
  return data;
};

test('the whole funnel follows one cohort, strictly and in any order, and opens its leads', async () => {
  const { relayFunnel } = await ask(`query($period: PeriodInput!) { relayFunnel(period: $period) {
    stage strict anyOrder medianDays leads(first: 10) { id } any: leads(strict: false) { id } } }`);
  const rows = relayFunnel.map((row: Record<string, unknown>) => [row.stage, row.strict, row.anyOrder, row.medianDays]);
  expect(rows).toEqual([
    ['LEAD', 3, 3, null],
    ['MQL', 3, 3, 2],
    ['SAL', 2, 2, 1],
    ['SQL', 1, 1, 10],
    ['DEAL', 1, 2, 2],
    ['WON', 1, 2, 35],
    ['ONBOARDED', 1, 1, 19],
    ['RENEWED', 0, 0, null],
  ]);
  for (const { strict, anyOrder, leads: found, any } of relayFunnel)
    expect([found.length, any.length]).toEqual([strict, anyOrder]);
});

test('the meetings show no-shows and those still to come beside booked, held and accepted', async () => {
  const { meetingFunnel } = await ask(`query($period: PeriodInput!) { meetingFunnel(period: $period) {
    stage strict anyOrder meetings { state } any: meetings(strict: false) { id } } }`);
  expect(
    meetingFunnel.map(({ stage, strict, anyOrder }: Record<string, unknown>) => [stage, strict, anyOrder]),
  ).toEqual([
    ['BOOKED', 3, 3],
    ['RESCHEDULED', 0, 0],
    ['NO_SHOW', 0, 1],
    ['CANCELED', 0, 0],
    ['WAITING', 1, 0],
    ['HELD', 2, 2],
    ['ACCEPTED', 1, 1],
  ]);
  for (const { strict, anyOrder, meetings: found, any } of meetingFunnel)
    expect([found.length, any.length]).toEqual([strict, anyOrder]);
});

test('the waterline adds up, agrees with NRR, and each bar opens its accounts page by page', async () => {
  const { nrrWaterline, kpis } = await ask(`{ kpis(names: ["nrr"]) { value }
    nrrWaterline { currency nrr bars { bar amount accountCount accounts(first: 1) { account { id } amount cursor } } } }`);
  const [{ bars, ...line }] = nrrWaterline;
  expect(line).toEqual({ currency: 'JPY', nrr: kpis[0].value });
  expect(bars.map((bar: Record<string, unknown>) => [bar.bar, bar.amount, bar.accountCount])).toEqual([
    ['START', 400, 2],
    ['CHURN', 100, 1],
    ['CONTRACTION', 20, 1],
    ['EXPANSION', 50, 1],
    ['END', 330, 1],
  ]);
  const [{ amount, cursor }] = bars[0].accounts;
  expect(amount).toBe(300);
  const rest = await ask(`{ nrrWaterline { bars { bar accounts(after: "${cursor}") { amount } } } }`);
  expect(rest.nrrWaterline[0].bars[0].accounts).toEqual([{ amount: 100 }]);
});

test('a cohort is told month by month, by customers and by amount', async () => {
  const { cohortRetention } = await ask(
    '{ cohortRetention { cohort currency customers cells { month customers customerRate revenueRate accounts { id } } } }',
  );
  expect(cohortRetention).toHaveLength(1);
  const [{ cells, ...cohort }] = cohortRetention;
  expect(cohort).toEqual({ cohort: '2025-01', currency: 'JPY', customers: 2 });
  expect(cells).toHaveLength(15);
  expect(cells.map(({ revenueRate }: { revenueRate: number }) => revenueRate).slice(11)).toEqual([
    1, 1.125, 1.075, 0.825,
  ]);
  expect(cells[14]).toMatchObject({ month: 14, customers: 1, customerRate: 0.5, accounts: [{}] });
});

test('the ledger goes from opening to closing, and its rows come in pages', async () => {
  const { mrrLedger, mrrMovements: rows } = await ask(`query($period: PeriodInput!) {
    mrrLedger(period: $period) { month opening newBusiness expansion contraction churn reactivation closing }
    mrrMovements(period: $period, kinds: [CHURN, CONTRACTION], first: 1) { totalCount nodes { amount } pageInfo { hasNextPage } } }`);
  expect(mrrLedger.map((month: Record<string, number>) => [month.month, month.opening, month.closing])).toEqual([
    ['2026-01', 400, 450],
    ['2026-02', 450, 430],
    ['2026-03', 430, 330],
  ]);
  for (const { month: _month, opening, closing, ...moves } of mrrLedger)
    expect(Object.values<number>(moves).reduce((sum, one) => sum + one, opening)).toBe(closing);
  expect(rows).toEqual({ totalCount: 2, nodes: [{ amount: -100 }], pageInfo: { hasNextPage: true } });
});

test('one stage, bar or cell is asked for alone, so that opening it reads no others', async () => {
  const query = `query($period: PeriodInput!) {
    relayFunnel(period: $period, stages: [SAL]) { stage strict leads(first: 1) { id } }
    meetingFunnel(period: $period, stages: [HELD]) { stage }
    nrrWaterline(period: $period, currency: "JPY") { currency bars(only: [END]) { bar } }
    cohortRetention(currency: "JPY") { currency cells(month: 0) { month } } }`;
  const { data, errors } = await api.as('customer-success-member', query, { period });
  expect(errors).toBeUndefined();
  expect(data.relayFunnel).toMatchObject([{ stage: 'SAL', leads: [{}] }]);
  expect(data.meetingFunnel).toEqual([{ stage: 'HELD' }]);
  for (const { currency, bars } of data.nrrWaterline) expect([currency, bars]).toEqual(['JPY', [{ bar: 'END' }]]);
  for (const { cells } of data.cohortRetention) expect(cells).toEqual([{ month: 0 }]);
});
