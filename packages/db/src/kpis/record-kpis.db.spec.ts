import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as tables from '../tables/index.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { call, handoff, lead, meeting, opportunity, plan } from './testing/sample-rows.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const { leads, calls, meetings, handoffs, opportunities, onboardingPlans } = tables;
  for (const table of [leads, calls, meetings, handoffs, opportunities, onboardingPlans])
    await database.db.delete(table);
});

const at = (text: string) => new Date(text);
const value = async (...ask: Parameters<KpiDatabase['ask']>) => (await database.ask(...ask)).value;

test('the day of a lead is the day in Tokyo, and a period is half open', async () => {
  await database.db
    .insert(tables.leads)
    .values([
      lead({ enteredAt: at('2026-03-31T14:59:59.999Z') }),
      lead({ enteredAt: at('2026-03-31T15:00:00Z') }),
      lead({ enteredAt: at('2026-04-30T14:59:59.999Z') }),
      lead({ enteredAt: at('2026-04-30T15:00:00Z') }),
    ]);
  expect(await value('lead-count', { period: { from: '2026-04-01', to: '2026-05-01' } })).toBe(2);
  const byMonth = await database.ask('lead-count', { groupBy: ['month'] });
  expect(valuesByKey(byMonth)).toEqual({ '2026-03': 1, '2026-04': 2, '2026-05': 1 });
  expect(byMonth.groups.map(({ keys }) => keys[0])).toEqual(['2026-03', '2026-04', '2026-05']);
  expect(await value('lead-count', { period: { from: '2026-04-01', to: '2026-05-01' }, timeZone: 'UTC' })).toBe(2);
  expect(valuesByKey(await database.ask('lead-count', { groupBy: ['month'], timeZone: 'UTC' }))).toEqual({
    '2026-03': 2,
    '2026-04': 2,
  });
});

test('a source stays as it came: "unknown" is one, an empty one is none', async () => {
  const sources = ['unknown', null, '', 'Paid Search', 'unknown'];
  await database.db.insert(tables.leads).values(sources.map((source) => lead({ source })));
  const { value: total, groups } = await database.ask('lead-count', { groupBy: ['source'] });
  expect(total).toBe(5);
  expect(groups.map(({ keys, value }) => [keys[0], value])).toEqual([
    ['unknown', 2],
    [null, 2],
    ['Paid Search', 1],
  ]);
  expect(groups[1]?.labels).toEqual([null]);
});

test('the win rate is by entry, the wins are by the month won', async () => {
  await database.db
    .insert(tables.leads)
    .values([
      lead({ enteredAt: at('2026-01-10T00:00:00Z'), wonAt: at('2026-04-10T00:00:00Z'), wonPrecision: 'instant' }),
      lead({ enteredAt: at('2026-01-11T00:00:00Z') }),
      lead({ enteredAt: at('2026-02-11T00:00:00Z') }),
    ]);
  const january = { period: { from: '2026-01-01', to: '2026-02-01' } };
  expect(await database.ask('lead-win-rate', january)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  expect(await value('lead-win-count', january)).toBe(0);
  expect(valuesByKey(await database.ask('lead-win-count', { groupBy: ['month'] }))).toEqual({ '2026-04': 1 });
});

test('days from lead to win are calendar days of Tokyo, negative ones as they are, unknown ones left out', async () => {
  const won = (enteredAt: string, wonAt: string, more = {}) =>
    lead({ enteredAt: at(enteredAt), wonAt: at(wonAt), wonPrecision: 'instant', ...more });
  await database.db.insert(tables.leads).values([
    // Two minutes, and yet the next day in Tokyo.
    won('2026-01-01T14:59:00Z', '2026-01-01T15:01:00Z'),
    won('2026-01-10T00:00:00Z', '2026-01-08T00:00:00Z'),
    won('2026-01-10T00:00:00Z', '2026-01-20T20:00:00Z'),
    won('2026-01-10T00:00:00Z', '2026-06-01T00:00:00Z', { wonPrecision: 'unknown' }),
    won('2026-01-10T00:00:00Z', '2026-06-01T00:00:00Z', { enteredPrecision: 'unknown' }),
    lead(),
  ]);
  expect(await database.ask('lead-to-win-days-median')).toMatchObject({ value: 1, denominator: 3 });
  expect(await database.ask('lead-to-win-days-mean')).toMatchObject({ value: 10 / 3, numerator: 10, denominator: 3 });
});

test('where there is nothing to divide by there is no rate', async () => {
  const rates = ['lead-win-rate', 'contact-rate', 'handoff-acceptance-rate', 'opportunity-win-rate'];
  for (const name of [...rates, 'onboarding-completion-rate', 'lead-to-win-days-median', 'lead-to-win-days-mean'])
    expect(await value(name)).toBeNull();
  for (const name of ['lead-count', 'call-count', 'won-count', 'won-amount', 'mrr']) expect(await value(name)).toBe(0);
});

test('waiting for a call back is a call but no contact', async () => {
  const outcomes = [
    'absent',
    'gatekeeper',
    'wrong-number',
    'callback',
    'conversation',
    'meaningful',
    'appointment',
    'refused',
  ];
  await database.db.insert(tables.calls).values(outcomes.map((outcome) => call({ outcome })));
  expect(await value('call-count')).toBe(8);
  expect(await value('contact-rate')).toBe(0.5);
});

test('an appointment is its booker’s, whether it was held or not; a meeting held is its owner’s', async () => {
  const [booker, owner] = [uuidv7(), uuidv7()];
  await database.db.insert(tables.users).values([
    { id: booker, name: '佐藤 健', email: `${booker}@example.jp` },
    { id: owner, name: '髙橋 美咲', email: `${owner}@example.jp` },
  ]);
  const people = { bookedBy: booker, ownerId: owner };
  await database.db
    .insert(tables.meetings)
    .values([
      meeting({ ...people, state: 'held', heldAt: at('2026-05-21T03:00:00Z') }),
      meeting({ ...people, state: 'no-show' }),
    ]);
  const booked = await database.ask('appointment-count', { groupBy: ['user'] });
  expect(booked.groups).toMatchObject([{ keys: [booker], labels: [{ ja: '佐藤 健' }], value: 2 }]);
  const held = await database.ask('meeting-held-count', { groupBy: ['user'] });
  expect(held.groups).toMatchObject([{ keys: [owner], labels: [{ en: '髙橋 美咲' }], value: 1 }]);
});

test('acceptance leaves open passes and passes to oneself out', async () => {
  const decidedAt = at('2026-05-21T03:00:00Z');
  const states = ['accepted', 'accepted', 'returned', 'expired', 'offered', 'withdrawn', 'draft'];
  await database.db
    .insert(tables.handoffs)
    .values([
      ...states.map((state) => handoff({ state, decidedAt })),
      handoff({ state: 'accepted', decidedAt, isSelf: 1 }),
      handoff({ state: 'accepted', decidedAt, fromDepartment: 'inside-sales', toDepartment: 'field-sales' }),
    ]);
  expect(await database.ask('handoff-acceptance-rate')).toMatchObject({ value: 0.6, numerator: 3, denominator: 5 });
  expect(valuesByKey(await database.ask('handoff-acceptance-rate', { groupBy: ['joint'] }))).toEqual({
    'marketing→inside-sales': 0.5,
    'inside-sales→field-sales': 1,
  });
  const fieldSales = { filter: { department: 'field-sales' as const } };
  expect(await value('handoff-acceptance-rate', fieldSales)).toBe(1);
});

test('a pass to oneself is a pass: what became of it counts, though nobody accepted it', async () => {
  const pass = {
    fromDepartment: 'inside-sales',
    toDepartment: 'field-sales',
    state: 'accepted',
    offeredAt: at('2026-05-20'),
  };
  const [own, others] = [lead(), lead()];
  await database.db.insert(tables.leads).values([own, others]);
  await database.db.insert(tables.handoffs).values([
    handoff({ ...pass, accountId: own.accountId, leadId: own.id, isSelf: 1 }),
    handoff({
      ...pass,
      accountId: others.accountId,
      leadId: others.id,
      outcome: 'recycled',
      outcomeAt: at('2026-06-02'),
    }),
    handoff({ ...pass, state: 'offered', offeredAt: at('2026-06-20') }),
  ]);
  const won = { state: 'won', wonAt: at('2026-06-01'), amountMinor: 500 };
  await database.db
    .insert(tables.opportunities)
    .values(opportunity({ ...won, accountId: own.accountId, leadId: own.id }));
  for (const name of ['deal-rate', 'pass-win-rate'])
    expect(await database.ask(name)).toMatchObject({ numerator: 1, denominator: 3 });
  expect(await value('pass-won-amount')).toBe(500);
  expect([await value('pass-count'), await value('open-pass-count')]).toEqual([3, 1]);
  expect(valuesByKey(await database.ask('recycle-count', { groupBy: ['month'] }))).toEqual({ '2026-06': 1 });
});

test('passes are told apart by the version that they were held against', async () => {
  const judgement = (versionNumber: number) => ({
    ...{ definitionKey: 'hot-lead', nameJa: 'ホットリード', nameEn: 'Hot lead', versionId: uuidv7(), versionNumber },
    ...{ passed: true, rules: [] },
  });
  const pass = { fromDepartment: 'inside-sales', toDepartment: 'field-sales', offeredAt: at('2026-05-20') };
  await database.db
    .insert(tables.handoffs)
    .values([handoff({ ...pass, judgement: judgement(2) }), handoff({ ...pass, judgement: null })]);
  const { groups } = await database.ask('deal-rate', { groupBy: ['definition-version'] });
  expect(groups.map(({ keys, labels }) => [keys[0], labels[0]?.ja])).toEqual([
    ['hot-lead 2', 'ホットリード 第2版'],
    [null, undefined],
  ]);
});

test('a lost deal that was won after all counts as won, once', async () => {
  const lostAt = at('2026-03-10T00:00:00Z');
  const wonAt = at('2026-05-10T00:00:00Z');
  await database.db
    .insert(tables.opportunities)
    .values([opportunity({ state: 'won', lostAt, wonAt }), opportunity({ state: 'lost', lostAt }), opportunity()]);
  expect(await database.ask('opportunity-win-rate')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  expect(await value('opportunity-win-rate', { period: { from: '2026-03-01', to: '2026-04-01' } })).toBe(0);
  expect([await value('opportunity-count'), await value('won-count'), await value('lost-count')]).toEqual([3, 1, 1]);
});

test('amounts of one currency have a sum, amounts of several have a group each', async () => {
  const won = (currency: string, amountMinor: number, ownerId: string | null = null) =>
    opportunity({ state: 'won', wonAt: at('2026-05-10T00:00:00Z'), currency, amountMinor, ownerId });
  await database.db.insert(tables.opportunities).values([won('JPY', 1_200_000), won('JPY', 300_000)]);
  expect(await database.ask('won-amount')).toMatchObject({ value: 1_500_000, currency: 'JPY', groups: [] });

  await database.db.insert(tables.opportunities).values([won('USD', 123_450), opportunity({ currency: 'EUR' })]);
  const mixed = await database.ask('won-amount');
  expect(mixed).toMatchObject({ value: null, currency: null });
  expect(valuesByKey(mixed)).toEqual({ JPY: 1_500_000, USD: 1234.5 });
  expect(valuesByKey(await database.ask('won-amount', { groupBy: ['month'] }))).toEqual({
    '2026-05 / JPY': 1_500_000,
    '2026-05 / USD': 1234.5,
  });
});

test('an onboarding counts once it fell due, or was completed before', async () => {
  await database.db
    .insert(tables.onboardingPlans)
    .values([
      plan({ dueOn: '2026-06-30' }),
      plan({ dueOn: '2026-07-01' }),
      plan({ dueOn: '2026-06-01', state: 'completed', completedAt: at('2026-06-20T00:00:00Z') }),
      plan({ dueOn: '2026-09-01', state: 'completed', completedAt: at('2026-05-31T15:00:00Z') }),
    ]);
  expect(await database.ask('onboarding-completion-rate')).toMatchObject({ numerator: 2, denominator: 3 });
  expect(valuesByKey(await database.ask('onboarding-completion-rate', { groupBy: ['month'] }))).toEqual({
    '2026-06': 2 / 3,
  });
});

test('deals and calls know the source and the campaign of the lead that they came from', async () => {
  const campaignId = uuidv7();
  await database.db
    .insert(tables.campaigns)
    .values({ id: campaignId, key: `fair-${campaignId}`, nameJa: '春の展示会', nameEn: 'Spring fair', type: 'fair' });
  const origin = lead({ source: 'fair', campaignId });
  await database.db.insert(tables.leads).values(origin);
  const ofLead = { accountId: origin.accountId, leadId: origin.id };
  await database.db.insert(tables.opportunities).values([opportunity(ofLead), opportunity()]);
  await database.db.insert(tables.calls).values(call(ofLead));
  const deals = await database.ask('opportunity-count', { groupBy: ['source', 'campaign'] });
  expect(deals.groups).toMatchObject([
    { keys: ['fair', campaignId], labels: [{ ja: 'fair' }, { ja: '春の展示会', en: 'Spring fair' }], value: 1 },
    { keys: [null, null], labels: [null, null], value: 1 },
  ]);
  expect(valuesByKey(await database.ask('call-count', { groupBy: ['source'] }))).toEqual({ fair: 1 });
});

test('a deal of a merged account knows the source of the lead that stayed behind', async () => {
  const [origin, survivorId] = [lead({ source: 'fair' }), uuidv7()];
  await database.db.insert(tables.leads).values(origin);
  await database.db.insert(tables.opportunities).values(opportunity({ accountId: survivorId, leadId: origin.id }));
  const sources = async () => valuesByKey(await database.ask('opportunity-count', { groupBy: ['source'] }));
  expect(await sources()).toEqual({ '': 1 });
  await database.db.insert(tables.accountAliases).values({ aliasId: origin.accountId, survivorId });
  expect(await sources()).toEqual({ fair: 1 });
});

test('a person of two teams counts in both, and once in the total', async () => {
  const userId = uuidv7();
  const teamIds = [uuidv7(), uuidv7()];
  await database.db.insert(tables.users).values({ id: userId, name: '鈴木 一郎', email: `${userId}@example.jp` });
  await database.db.insert(tables.memberships).values({ userId, department: 'inside-sales', role: 'member' });
  for (const [index, id] of teamIds.entries()) {
    await database.db
      .insert(tables.teams)
      .values({ id, nameJa: `第${index + 1}課`, nameEn: `Team ${index + 1}`, department: 'inside-sales' });
    await database.db.insert(tables.teamMembers).values({ teamId: id, userId });
  }
  await database.db.insert(tables.calls).values([call({ userId }), call({ importSource: 'olist' })]);
  const calls = await database.ask('call-count', { groupBy: ['team'] });
  expect(calls.value).toBe(2);
  expect(calls.groups.map(({ labels, value }) => [labels[0]?.ja ?? null, value])).toEqual(
    expect.arrayContaining([
      ['第1課', 1],
      ['第2課', 1],
      [null, 1],
    ]),
  );
  expect(await value('call-count', { filter: { department: 'inside-sales' } })).toBe(1);
  expect(await value('call-count', { filter: { importSource: 'olist' } })).toBe(1);
  expect(await value('call-count', { filter: { importSource: 'elsewhere' } })).toBe(0);
});

test('a question without sense is refused in a sentence that helps', async () => {
  await expect(value('lead-counts')).rejects.toThrow('No KPI is called lead-counts; there are lead-count,');
  await expect(value('lead-count', { groupBy: ['joint'] })).rejects.toThrow(
    'lead-count cannot be grouped by JOINT; it has MONTH, FISCAL_QUARTER, TEAM, USER, REGION, ACCOUNT_REGION, TOUCH_TIER, SOURCE, CAMPAIGN, REASON, CYCLE_NUMBER.',
  );
  await expect(value('call-count', { groupBy: ['user', 'user'] })).rejects.toThrow('named twice');
  await expect(value('call-count', { groupBy: ['user', 'month', 'team'] })).rejects.toThrow('two dimensions');
  await expect(value('call-count', { period: { from: '2026-02-01', to: '2026-02-01' } })).rejects.toThrow(
    'ends before',
  );
});
